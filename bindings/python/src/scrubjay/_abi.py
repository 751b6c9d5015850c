"""The C header in ctypes. Written by `cargo xtask header` from scrubjay.h; do not edit."""

from __future__ import annotations

import ctypes as c
from typing import Any

VERSION = "0.1.0"
ABI_VERSION = 1
NO_ROW = 0xFFFF_FFFF_FFFF_FFFF
FINDING_STRUCTURE = 1
FINDING_DIGITS = 2
FINDING_FOR = 4
FINDING_AGAINST = 8
FINDING_CONTINUED = 16
TOKEN_RESTORED = 0
TOKEN_UNKNOWN = 1
TOKEN_DAMAGED = 2
TOKEN_UNOPENED = 3
PRIMARY_KEY = 0xFFFF_FFFF
MODE_TOLERANT = 0
MODE_STRICT = 1
LANDING_PLAIN = 0
LANDING_JSON = 1
LANDING_HTML_TEXT = 2
LANDING_HTML_ATTRIBUTE = 3
LANDING_CSV_QUOTED = 4
LANDING_CSV_CELL = 5
OTHERWISE_KEEP = 0
OTHERWISE_LABEL = 1
OTHERWISE_ERROR = 2
OK = 0
POISONED = 1
FINISHED = 2
POLICY = 3
MODEL = 4
KEY_LENGTH = 10
UNKNOWN_KEY_ID = 11
KEY_ID_TAKEN = 12
NAMESPACE_TOO_LONG = 13
KEYS_MISSING = 14
VAULT_MISSING = 15
SEED_MISSING = 16
KEY_FILE = 17
KEY_WRAP = 18
SMALL_DOMAIN = 19
INVALID_FOR_FORMAT = 20
CHECKSUM_INVALID = 21
TOO_LONG = 22
AUTH_FAILED = 23
NOT_A_TOKEN = 24
UNKNOWN_TOKEN = 25
TRUNCATED = 26
ONE_WAY = 27
VAULT_FULL = 28
VAULT_EXPIRED = 29
WALK_LIMIT = 30
RANDOM = 31
KEY_ZERO = 32
INTERNAL = 99
NULL = 100
LENGTH = 101
NOT_UTF8 = 102
OFFSETS = 103
UNKNOWN_NUMBER = 104
OVERLAP = 105
IN_USE = 106
PANIC = 120
UNIT_BYTE = 0
UNIT_UTF16 = 1
UNIT_CODE_POINT = 2


class scrubjay_finding(c.Structure):
    _fields_ = [
        ("start", c.c_uint64),
        ("end", c.c_uint64),
        ("entity", c.c_uint32),
        ("flags", c.c_uint32),
        ("confidence", c.c_uint32),
        ("reserved", c.c_uint32),
    ]


class scrubjay_str(c.Structure):
    _fields_ = [
        ("data", c.c_void_p),
        ("len", c.c_size_t),
    ]


class scrubjay_token(c.Structure):
    _fields_ = [
        ("start", c.c_uint64),
        ("end", c.c_uint64),
        ("outcome", c.c_uint32),
        ("entity", c.c_uint32),
    ]


class scrubjay_entity_info(c.Structure):
    _fields_ = [
        ("entity", c.c_uint32),
        ("on", c.c_uint32),
        ("name", scrubjay_str),
        ("title", scrubjay_str),
        ("country", scrubjay_str),
        ("source", scrubjay_str),
        ("check", scrubjay_str),
        ("words", c.c_size_t),
        ("examples", c.c_size_t),
    ]


class scrubjay_wrapped_key(c.Structure):
    _fields_ = [
        ("id", c.c_uint32),
        ("reserved", c.c_uint32),
        ("data", c.c_void_p),
        ("len", c.c_size_t),
    ]


class scrubjay_limits(c.Structure):
    _fields_ = [
        ("max_entries", c.c_uint64),
        ("max_bytes", c.c_uint64),
        ("ttl", c.c_uint64),
        ("check_letters", c.c_uint32),
        ("reserved", c.c_uint32),
    ]


class scrubjay_report_line(c.Structure):
    _fields_ = [
        ("entity", scrubjay_str),
        ("action", scrubjay_str),
        ("rule", scrubjay_str),
        ("count", c.c_uint64),
        ("confidence", c.c_uint32),
        ("reserved", c.c_uint32),
    ]


class scrubjay_options(c.Structure):
    _fields_ = [
        ("vault", c.c_void_p),
        ("seed", c.c_void_p),
        ("seed_len", c.c_size_t),
        ("subject", c.c_void_p),
        ("subject_len", c.c_size_t),
        ("unit", c.c_uint32),
        ("reserved", c.c_uint32),
    ]


class scrubjay_restore_options(c.Structure):
    _fields_ = [
        ("keys", c.c_void_p),
        ("vault", c.c_void_p),
        ("rotation_seed", c.c_void_p),
        ("rotation_seed_len", c.c_size_t),
        ("mode", c.c_uint32),
        ("landing", c.c_uint32),
        ("json_levels", c.c_uint32),
        ("unknown", c.c_uint32),
        ("damaged", c.c_uint32),
        ("unopened", c.c_uint32),
    ]


class scrubjay_restore_report(c.Structure):
    _fields_ = [
        ("bytes_in", c.c_uint64),
        ("bytes_out", c.c_uint64),
        ("restored", c.c_uint64),
        ("unknown", c.c_uint64),
        ("damaged", c.c_uint64),
        ("unopened", c.c_uint64),
    ]


def declare(lib: Any) -> None:
    """Tells ctypes what each function takes and gives."""
    lib.scrubjay_abi_version.restype = c.c_uint32
    lib.scrubjay_abi_version.argtypes = []
    lib.scrubjay_version.restype = c.c_char_p
    lib.scrubjay_version.argtypes = []
    lib.scrubjay_error_status.restype = c.c_int32
    lib.scrubjay_error_status.argtypes = [c.c_void_p]
    lib.scrubjay_error_message.restype = c.c_char_p
    lib.scrubjay_error_message.argtypes = [c.c_void_p]
    lib.scrubjay_error_row.restype = c.c_uint64
    lib.scrubjay_error_row.argtypes = [c.c_void_p]
    lib.scrubjay_error_free.restype = None
    lib.scrubjay_error_free.argtypes = [c.c_void_p]
    lib.scrubjay_status_name.restype = c.c_char_p
    lib.scrubjay_status_name.argtypes = [c.c_int32]
    lib.scrubjay_buffer_new.restype = c.c_void_p
    lib.scrubjay_buffer_new.argtypes = []
    lib.scrubjay_buffer_data.restype = c.c_void_p
    lib.scrubjay_buffer_data.argtypes = [c.c_void_p]
    lib.scrubjay_buffer_len.restype = c.c_size_t
    lib.scrubjay_buffer_len.argtypes = [c.c_void_p]
    lib.scrubjay_buffer_clear.restype = None
    lib.scrubjay_buffer_clear.argtypes = [c.c_void_p]
    lib.scrubjay_buffer_free.restype = None
    lib.scrubjay_buffer_free.argtypes = [c.c_void_p]
    lib.scrubjay_findings_new.restype = c.c_void_p
    lib.scrubjay_findings_new.argtypes = []
    lib.scrubjay_findings_data.restype = c.c_void_p
    lib.scrubjay_findings_data.argtypes = [c.c_void_p]
    lib.scrubjay_findings_rules.restype = c.c_void_p
    lib.scrubjay_findings_rules.argtypes = [c.c_void_p]
    lib.scrubjay_findings_len.restype = c.c_size_t
    lib.scrubjay_findings_len.argtypes = [c.c_void_p]
    lib.scrubjay_findings_free.restype = None
    lib.scrubjay_findings_free.argtypes = [c.c_void_p]
    lib.scrubjay_tokens_new.restype = c.c_void_p
    lib.scrubjay_tokens_new.argtypes = []
    lib.scrubjay_tokens_data.restype = c.c_void_p
    lib.scrubjay_tokens_data.argtypes = [c.c_void_p]
    lib.scrubjay_tokens_len.restype = c.c_size_t
    lib.scrubjay_tokens_len.argtypes = [c.c_void_p]
    lib.scrubjay_tokens_free.restype = None
    lib.scrubjay_tokens_free.argtypes = [c.c_void_p]
    lib.scrubjay_catalog_len.restype = c.c_size_t
    lib.scrubjay_catalog_len.argtypes = []
    lib.scrubjay_catalog_get.restype = c.c_int32
    lib.scrubjay_catalog_get.argtypes = [c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_catalog_word.restype = c.c_int32
    lib.scrubjay_catalog_word.argtypes = [c.c_size_t, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_catalog_example.restype = c.c_int32
    lib.scrubjay_catalog_example.argtypes = [c.c_size_t, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_entity_name.restype = scrubjay_str
    lib.scrubjay_entity_name.argtypes = [c.c_uint32]
    lib.scrubjay_entity_number.restype = c.c_uint32
    lib.scrubjay_entity_number.argtypes = [c.c_void_p, c.c_size_t]
    lib.scrubjay_policy_from_toml.restype = c.c_int32
    lib.scrubjay_policy_from_toml.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_from_json.restype = c.c_int32
    lib.scrubjay_policy_from_json.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_with_min_confidence.restype = c.c_int32
    lib.scrubjay_policy_with_min_confidence.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_with_entities.restype = c.c_int32
    lib.scrubjay_policy_with_entities.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_with_locales.restype = c.c_int32
    lib.scrubjay_policy_with_locales.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_to_json.restype = c.c_int32
    lib.scrubjay_policy_to_json.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_hash.restype = c.c_int32
    lib.scrubjay_policy_hash.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_policy_free.restype = None
    lib.scrubjay_policy_free.argtypes = [c.c_void_p]
    lib.scrubjay_random.restype = c.c_int32
    lib.scrubjay_random.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p]
    lib.scrubjay_keyring_new.restype = c.c_int32
    lib.scrubjay_keyring_new.argtypes = [c.c_uint32, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_generate.restype = c.c_int32
    lib.scrubjay_keyring_generate.argtypes = [c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_from_text.restype = c.c_int32
    lib.scrubjay_keyring_from_text.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_to_text.restype = c.c_int32
    lib.scrubjay_keyring_to_text.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_with_key.restype = c.c_int32
    lib.scrubjay_keyring_with_key.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_with_primary.restype = c.c_int32
    lib.scrubjay_keyring_with_primary.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_without.restype = c.c_int32
    lib.scrubjay_keyring_without.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_primary.restype = c.c_uint32
    lib.scrubjay_keyring_primary.argtypes = [c.c_void_p]
    lib.scrubjay_keyring_ids.restype = c.c_size_t
    lib.scrubjay_keyring_ids.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t]
    lib.scrubjay_keyring_fingerprint.restype = c.c_int32
    lib.scrubjay_keyring_fingerprint.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_free.restype = None
    lib.scrubjay_keyring_free.argtypes = [c.c_void_p]
    lib.scrubjay_keyring_namespace.restype = c.c_int32
    lib.scrubjay_keyring_namespace.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_keys_free.restype = None
    lib.scrubjay_keys_free.argtypes = [c.c_void_p]
    lib.scrubjay_keyring_root.restype = c.c_int32
    lib.scrubjay_keyring_root.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_to_text_wrapped.restype = c.c_int32
    lib.scrubjay_keyring_to_text_wrapped.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_read_wrapped.restype = c.c_int32
    lib.scrubjay_keyring_read_wrapped.argtypes = [c.c_void_p, c.c_size_t, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_keyring_from_text_wrapped.restype = c.c_int32
    lib.scrubjay_keyring_from_text_wrapped.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_vault_new.restype = c.c_int32
    lib.scrubjay_vault_new.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_vault_len.restype = c.c_size_t
    lib.scrubjay_vault_len.argtypes = [c.c_void_p]
    lib.scrubjay_vault_set_time.restype = None
    lib.scrubjay_vault_set_time.argtypes = [c.c_void_p, c.c_uint64]
    lib.scrubjay_vault_erase.restype = None
    lib.scrubjay_vault_erase.argtypes = [c.c_void_p]
    lib.scrubjay_vault_erase_value.restype = c.c_int32
    lib.scrubjay_vault_erase_value.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_vault_export.restype = c.c_int32
    lib.scrubjay_vault_export.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_vault_import.restype = c.c_int32
    lib.scrubjay_vault_import.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_vault_free.restype = None
    lib.scrubjay_vault_free.argtypes = [c.c_void_p]
    lib.scrubjay_report_bytes_in.restype = c.c_uint64
    lib.scrubjay_report_bytes_in.argtypes = [c.c_void_p]
    lib.scrubjay_report_bytes_out.restype = c.c_uint64
    lib.scrubjay_report_bytes_out.argtypes = [c.c_void_p]
    lib.scrubjay_report_total.restype = c.c_uint64
    lib.scrubjay_report_total.argtypes = [c.c_void_p]
    lib.scrubjay_report_policy.restype = scrubjay_str
    lib.scrubjay_report_policy.argtypes = [c.c_void_p]
    lib.scrubjay_report_len.restype = c.c_size_t
    lib.scrubjay_report_len.argtypes = [c.c_void_p]
    lib.scrubjay_report_get.restype = c.c_int32
    lib.scrubjay_report_get.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_report_to_json.restype = c.c_int32
    lib.scrubjay_report_to_json.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_report_add.restype = c.c_int32
    lib.scrubjay_report_add.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_report_free.restype = None
    lib.scrubjay_report_free.argtypes = [c.c_void_p]
    lib.scrubjay_session_push.restype = c.c_int32
    lib.scrubjay_session_push.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_session_next_text.restype = c.c_int32
    lib.scrubjay_session_next_text.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_session_finish.restype = c.c_int32
    lib.scrubjay_session_finish.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_session_poison.restype = c.c_int32
    lib.scrubjay_session_poison.argtypes = [c.c_void_p, c.c_void_p]
    lib.scrubjay_session_held.restype = c.c_size_t
    lib.scrubjay_session_held.argtypes = [c.c_void_p]
    lib.scrubjay_session_panic.restype = c.c_int32
    lib.scrubjay_session_panic.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_session_free.restype = None
    lib.scrubjay_session_free.argtypes = [c.c_void_p]
    lib.scrubjay_tagger_load.restype = c.c_int32
    lib.scrubjay_tagger_load.argtypes = [c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_tagger_free.restype = None
    lib.scrubjay_tagger_free.argtypes = [c.c_void_p]
    lib.scrubjay_detector_new.restype = c.c_int32
    lib.scrubjay_detector_new.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_detector_with_tagger.restype = c.c_int32
    lib.scrubjay_detector_with_tagger.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_detector_detect.restype = c.c_int32
    lib.scrubjay_detector_detect.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_detector_session.restype = c.c_int32
    lib.scrubjay_detector_session.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_void_p]
    lib.scrubjay_detector_name.restype = scrubjay_str
    lib.scrubjay_detector_name.argtypes = [c.c_void_p, c.c_uint32]
    lib.scrubjay_detector_number.restype = c.c_uint32
    lib.scrubjay_detector_number.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t]
    lib.scrubjay_detector_entities.restype = c.c_size_t
    lib.scrubjay_detector_entities.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t]
    lib.scrubjay_detector_free.restype = None
    lib.scrubjay_detector_free.argtypes = [c.c_void_p]
    lib.scrubjay_scrubber_new.restype = c.c_int32
    lib.scrubjay_scrubber_new.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_with_tagger.restype = c.c_int32
    lib.scrubjay_scrubber_with_tagger.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_scrub.restype = c.c_int32
    lib.scrubjay_scrubber_scrub.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_session.restype = c.c_int32
    lib.scrubjay_scrubber_session.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_detector.restype = c.c_int32
    lib.scrubjay_scrubber_detector.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_free.restype = None
    lib.scrubjay_scrubber_free.argtypes = [c.c_void_p]
    lib.scrubjay_detector_detect_many.restype = c.c_int32
    lib.scrubjay_detector_detect_many.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_size_t, c.c_uint32, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_scrub_many.restype = c.c_int32
    lib.scrubjay_scrubber_scrub_many.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_column_run_many.restype = c.c_int32
    lib.scrubjay_column_run_many.argtypes = [c.c_void_p, c.c_uint32, c.c_void_p, c.c_size_t, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_scrubber_column.restype = c.c_int32
    lib.scrubjay_scrubber_column.argtypes = [c.c_void_p, c.c_uint32, c.c_uint32, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_column_tokenize.restype = c.c_int32
    lib.scrubjay_column_tokenize.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_column_detokenize.restype = c.c_int32
    lib.scrubjay_column_detokenize.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p]
    lib.scrubjay_column_free.restype = None
    lib.scrubjay_column_free.argtypes = [c.c_void_p]
    lib.scrubjay_restorer_new.restype = c.c_int32
    lib.scrubjay_restorer_new.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_restorer_push.restype = c.c_int32
    lib.scrubjay_restorer_push.argtypes = [c.c_void_p, c.c_void_p, c.c_size_t, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_restorer_finish.restype = c.c_int32
    lib.scrubjay_restorer_finish.argtypes = [c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p]
    lib.scrubjay_restorer_poison.restype = c.c_int32
    lib.scrubjay_restorer_poison.argtypes = [c.c_void_p, c.c_void_p]
    lib.scrubjay_restorer_held.restype = c.c_size_t
    lib.scrubjay_restorer_held.argtypes = [c.c_void_p]
    lib.scrubjay_restorer_free.restype = None
    lib.scrubjay_restorer_free.argtypes = [c.c_void_p]
