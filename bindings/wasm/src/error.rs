//! Errors as the TypeScript layer reads them.

use wasm_bindgen::JsValue;

/// What a call comes to.
pub(crate) type Result<T> = core::result::Result<T, JsValue>;

/// An error on its way out.
pub(crate) fn thrown(error: impl Into<scrubjay::Error>) -> JsValue {
    let error = error.into();
    let line = match &error {
        scrubjay::Error::Policy(policy) => policy.line,
        scrubjay::Error::KeyFile { line, .. } => *line,
        _ => 0,
    };
    JsValue::from_str(
        &[
            error.code().to_string(),
            line.to_string(),
            error.to_string(),
        ]
        .join("\n"),
    )
}

/// A name that neither the catalog nor the policy has: the number is JavaScript's own, as `ts/error.ts` has it.
pub(crate) fn unknown_entity() -> JsValue {
    JsValue::from_str("105\n0\nthere is no entity of this name")
}
