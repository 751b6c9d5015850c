//! One recognizer a file. A new one is its file and its line here; numbers are permanent.

/// What every recognizer needs.
mod prelude {
    pub(super) use crate::candidate::site::{Beyond, Found, Seen, Site, sure};
    pub(super) use crate::candidate::spec::{Spec, Trigger};
    pub(super) use crate::check;
    pub(super) use crate::finding::Check;
}

/// What the numbers of several European countries share.
mod europe;

macro_rules! catalog {
    ($($number:literal $name:ident $module:ident;)*) => {
        $(mod $module;)*

        impl crate::finding::Entity {
            $(
                #[doc = concat!("`", stringify!($name), "`, see `docs/entities.md`.")]
                pub const $name: Self = Self($number);
            )*
        }

        /// All built-in entities, by number.
        pub(crate) static ENTITIES: &[super::Entry] = &[
            $(super::Entry { entity: crate::finding::Entity($number), spec: &$module::SPEC },)*
        ];
    };
}

catalog! {
    1 EMAIL_ADDRESS email_address;
    2 URL url;
    3 IP_ADDRESS ip_address;
    4 MAC_ADDRESS mac_address;
    5 CREDIT_CARD credit_card;
    6 IBAN_CODE iban_code;
    7 PHONE_NUMBER phone_number;
    8 US_SSN us_ssn;
    9 IMEI imei;
    10 CRYPTO crypto;
    11 JWT jwt;
    12 PRIVATE_KEY private_key;
    100 AL_NID al_nid;
    101 AL_NIPT al_nipt;
    102 AM_PSN am_psn;
    103 AT_SVNR at_svnr;
    104 AT_TAX_NUMBER at_tax_number;
    105 AT_VAT at_vat;
    106 AT_PASSPORT at_passport;
    107 AT_FIRMENBUCH at_firmenbuch;
    108 AZ_VOEN az_voen;
    109 AZ_FIN az_fin;
    110 BA_JMBG ba_jmbg;
    111 BE_NRN be_nrn;
    112 BE_ENTERPRISE be_enterprise;
    113 BE_VAT be_vat;
    114 BE_ID_CARD be_id_card;
    115 BE_PASSPORT be_passport;
    116 BG_EGN bg_egn;
    117 BG_PNF bg_pnf;
    118 BG_EIK bg_eik;
    119 BG_VAT bg_vat;
    120 BY_PERSONAL_NUMBER by_personal_number;
    121 BY_UNP by_unp;
    122 BY_PASSPORT by_passport;
    123 CH_AHV ch_ahv;
    124 CH_UID ch_uid;
    125 CH_VAT ch_vat;
    126 CH_PASSPORT ch_passport;
    127 CY_TIN cy_tin;
    128 CY_VAT cy_vat;
    129 CY_ID_CARD cy_id_card;
    130 CZ_RC cz_rc;
    131 CZ_ICO cz_ico;
    132 CZ_VAT cz_vat;
    133 CZ_PASSPORT cz_passport;
    134 DE_TAX_ID de_tax_id;
    135 DE_VAT_ID de_vat_id;
    136 DE_SOCIAL_SECURITY de_social_security;
    137 DE_HEALTH_INSURANCE de_health_insurance;
    138 DE_LANR de_lanr;
    139 DE_PASSPORT de_passport;
    140 DE_ID_CARD de_id_card;
    141 DE_BSNR de_bsnr;
    142 DE_TAX_NUMBER de_tax_number;
    143 DE_FUEHRERSCHEIN de_fuehrerschein;
    144 DE_KFZ de_kfz;
    145 DE_HANDELSREGISTER de_handelsregister;
    146 DE_PLZ de_plz;
    147 DK_CPR dk_cpr;
    148 DK_VAT dk_vat;
    149 EE_ISIKUKOOD ee_isikukood;
    150 EE_REGISTRIKOOD ee_registrikood;
    151 EE_VAT ee_vat;
    152 ES_NIF es_nif;
    153 ES_NIE es_nie;
    154 ES_CIF es_cif;
    155 ES_NSS es_nss;
    156 ES_PASSPORT es_passport;
    157 ES_VAT es_vat;
    158 FI_PERSONAL_IDENTITY_CODE fi_personal_identity_code;
    159 FI_YTUNNUS fi_ytunnus;
    160 FI_VAT fi_vat;
    161 FI_PASSPORT fi_passport;
    162 FR_NIR fr_nir;
    163 FR_SIREN fr_siren;
    164 FR_SIRET fr_siret;
    165 FR_SPI fr_spi;
    166 FR_VAT fr_vat;
    167 FR_PASSPORT fr_passport;
    168 FR_CNI fr_cni;
    169 FR_DRIVING_LICENCE fr_driving_licence;
    170 UK_NHS uk_nhs;
    171 UK_NINO uk_nino;
    172 UK_PASSPORT uk_passport;
    173 UK_POSTCODE uk_postcode;
    174 UK_DRIVING_LICENCE uk_driving_licence;
    175 UK_VEHICLE_REGISTRATION uk_vehicle_registration;
    176 UK_UTR uk_utr;
    177 UK_CHI uk_chi;
    178 UK_SORT_CODE uk_sort_code;
    179 UK_VAT uk_vat;
    180 GE_PERSONAL_NUMBER ge_personal_number;
    181 GR_AFM gr_afm;
    182 GR_AMKA gr_amka;
    183 GR_VAT gr_vat;
    184 GR_PASSPORT gr_passport;
    185 GR_ID_CARD gr_id_card;
    186 HR_OIB hr_oib;
    187 HR_JMBG hr_jmbg;
    188 HR_VAT hr_vat;
    189 HU_TAX_ID hu_tax_id;
    190 HU_TAJ hu_taj;
    191 HU_PERSONAL_ID hu_personal_id;
    192 HU_TAX_NUMBER hu_tax_number;
    193 HU_VAT hu_vat;
    194 HU_PASSPORT hu_passport;
    195 IE_PPSN ie_ppsn;
    196 IE_VAT ie_vat;
    197 IE_PASSPORT ie_passport;
    198 IS_KENNITALA is_kennitala;
    199 IT_FISCAL_CODE it_fiscal_code;
    200 IT_VAT_CODE it_vat_code;
    201 IT_DRIVER_LICENSE it_driver_license;
    202 IT_PASSPORT it_passport;
    203 IT_IDENTITY_CARD it_identity_card;
    204 LT_ASMENS_KODAS lt_asmens_kodas;
    205 LT_VAT lt_vat;
    206 LU_MATRICULE lu_matricule;
    207 LU_VAT lu_vat;
    208 LV_PERSONAS_KODS lv_personas_kods;
    209 LV_VAT lv_vat;
    210 MD_IDNP md_idnp;
    211 MD_IDNO md_idno;
    212 ME_JMBG me_jmbg;
    213 ME_PIB me_pib;
    214 MK_EMBG mk_embg;
    215 MK_EDB mk_edb;
    216 MT_ID_CARD mt_id_card;
    217 MT_VAT mt_vat;
    218 NL_BSN nl_bsn;
    219 NL_RSIN nl_rsin;
    220 NL_KVK nl_kvk;
    221 NL_VAT nl_vat;
    222 NL_PASSPORT nl_passport;
    223 NO_FNR no_fnr;
    224 NO_ORGNR no_orgnr;
    225 NO_VAT no_vat;
    226 PL_PESEL pl_pesel;
    227 PL_NIP pl_nip;
    228 PL_REGON pl_regon;
    229 PL_ID_CARD pl_id_card;
    230 PL_PASSPORT pl_passport;
    231 PL_VAT pl_vat;
    232 PT_NIF pt_nif;
    233 PT_CC pt_cc;
    234 PT_NISS pt_niss;
    235 PT_VAT pt_vat;
    236 PT_PASSPORT pt_passport;
    237 RO_CNP ro_cnp;
    238 RO_CUI ro_cui;
    239 RO_VAT ro_vat;
    240 RO_PASSPORT ro_passport;
    241 RO_ID_CARD ro_id_card;
    242 RS_JMBG rs_jmbg;
    243 RS_PIB rs_pib;
    244 RS_MATICNI_BROJ rs_maticni_broj;
    245 RU_INN ru_inn;
    246 RU_SNILS ru_snils;
    247 RU_OGRN ru_ogrn;
    248 RU_PASSPORT ru_passport;
    249 SE_PERSONNUMMER se_personnummer;
    250 SE_ORGANISATIONSNUMMER se_organisationsnummer;
    251 SE_VAT se_vat;
    252 SI_EMSO si_emso;
    253 SI_TAX si_tax;
    254 SI_VAT si_vat;
    255 SK_RC sk_rc;
    256 SK_ICO sk_ico;
    257 SK_VAT sk_vat;
    258 TR_NATIONAL_ID tr_national_id;
    259 TR_VKN tr_vkn;
    260 TR_LICENSE_PLATE tr_license_plate;
    261 TR_PASSPORT tr_passport;
    262 UA_RNOKPP ua_rnokpp;
    263 UA_EDRPOU ua_edrpou;
    264 UA_IPN ua_ipn;
    265 UA_UNZR ua_unzr;
    266 UA_PASSPORT ua_passport;
}
