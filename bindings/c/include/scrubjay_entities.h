/* The numbers of built-in entities, for ever the same.
 *
* Written by `cargo xtask header` from the catalog; do not edit. */
#ifndef SCRUBJAY_ENTITIES_H
#define SCRUBJAY_ENTITIES_H

/* E-mail address */
#define SCRUBJAY_ENTITY_EMAIL_ADDRESS 1
/* URL, with any credentials and tokens in it */
#define SCRUBJAY_ENTITY_URL 2
/* IP address, version 4 or 6 */
#define SCRUBJAY_ENTITY_IP_ADDRESS 3
/* MAC address (EUI-48) */
#define SCRUBJAY_ENTITY_MAC_ADDRESS 4
/* Payment card number (PAN) */
#define SCRUBJAY_ENTITY_CREDIT_CARD 5
/* International bank account number */
#define SCRUBJAY_ENTITY_IBAN_CODE 6
/* Telephone number */
#define SCRUBJAY_ENTITY_PHONE_NUMBER 7
/* Social security number (US) */
#define SCRUBJAY_ENTITY_US_SSN 8
/* Mobile equipment identity */
#define SCRUBJAY_ENTITY_IMEI 9
/* Cryptocurrency address */
#define SCRUBJAY_ENTITY_CRYPTO 10
/* JSON Web Token */
#define SCRUBJAY_ENTITY_JWT 11
/* Private key in PEM or OpenPGP armor */
#define SCRUBJAY_ENTITY_PRIVATE_KEY 12
/* Vehicle identification number */
#define SCRUBJAY_ENTITY_VIN 20
/* SIM card number (ICCID) */
#define SCRUBJAY_ENTITY_ICCID 21
/* Mobile subscriber identity */
#define SCRUBJAY_ENTITY_IMSI 22
/* Legal entity identifier */
#define SCRUBJAY_ENTITY_LEI 23
/* Securities number (ISIN) */
#define SCRUBJAY_ENTITY_ISIN 24
/* Securities number (CUSIP) */
#define SCRUBJAY_ENTITY_CUSIP 25
/* Securities number (SEDOL) */
#define SCRUBJAY_ENTITY_SEDOL 26
/* Machine readable zone of a travel document */
#define SCRUBJAY_ENTITY_MRZ 27
/* Geographic coordinates */
#define SCRUBJAY_ENTITY_COORDINATES 28
/* Bank identifier code (BIC, SWIFT code) */
#define SCRUBJAY_ENTITY_SWIFT_BIC 29
/* Password behind its name */
#define SCRUBJAY_ENTITY_PASSWORD 50
/* User name behind its name */
#define SCRUBJAY_ENTITY_USERNAME 51
/* Random-looking value given to the name of a secret */
#define SCRUBJAY_ENTITY_GENERIC_SECRET 52
/* Date, or date and time */
#define SCRUBJAY_ENTITY_DATE_TIME 53
/* Date of birth */
#define SCRUBJAY_ENTITY_DATE_OF_BIRTH 54
/* Age of a person */
#define SCRUBJAY_ENTITY_AGE 55
/* Telephone number of a service (freephone, premium rate, shared cost) */
#define SCRUBJAY_ENTITY_SERVICE_PHONE_NUMBER 56
/* Name of a person (behind a label, title, salutation or parting, beside an e-mail address; in running text by a tagger) */
#define SCRUBJAY_ENTITY_PERSON 57
/* Place (a town behind a label for it; in running text by a tagger) */
#define SCRUBJAY_ENTITY_LOCATION 58
/* Street address */
#define SCRUBJAY_ENTITY_STREET_ADDRESS 59
/* Mnemonic phrase of a wallet */
#define SCRUBJAY_ENTITY_BIP39_MNEMONIC 60
/* Card verification value behind its name */
#define SCRUBJAY_ENTITY_CREDIT_CARD_CVV 61
/* Expiry of a payment card behind its name */
#define SCRUBJAY_ENTITY_CREDIT_CARD_EXPIRY 62
/* Personal identification number behind its name */
#define SCRUBJAY_ENTITY_PIN 63
/* Licence plate behind its name */
#define SCRUBJAY_ENTITY_LICENSE_PLATE 64
/* Name of an organization in running text (by a tagger; experimental) */
#define SCRUBJAY_ENTITY_ORGANIZATION 65
/* Personal identification number (AL) */
#define SCRUBJAY_ENTITY_AL_NID 100
/* Taxpayer number (NIPT, NUIS) (AL) */
#define SCRUBJAY_ENTITY_AL_NIPT 101
/* Public services number (AM) */
#define SCRUBJAY_ENTITY_AM_PSN 102
/* Social insurance number (AT) */
#define SCRUBJAY_ENTITY_AT_SVNR 103
/* Tax account number (AT) */
#define SCRUBJAY_ENTITY_AT_TAX_NUMBER 104
/* VAT number (UID) (AT) */
#define SCRUBJAY_ENTITY_AT_VAT 105
/* Passport number (AT) */
#define SCRUBJAY_ENTITY_AT_PASSPORT 106
/* Company register number (AT) */
#define SCRUBJAY_ENTITY_AT_FIRMENBUCH 107
/* Taxpayer number (VÖEN) (AZ) */
#define SCRUBJAY_ENTITY_AZ_VOEN 108
/* Personal identification number (FİN) (AZ) */
#define SCRUBJAY_ENTITY_AZ_FIN 109
/* Unique master citizen number (BA) */
#define SCRUBJAY_ENTITY_BA_JMBG 110
/* National register number (BE) */
#define SCRUBJAY_ENTITY_BE_NRN 111
/* Enterprise number (BE) */
#define SCRUBJAY_ENTITY_BE_ENTERPRISE 112
/* VAT number (BE) */
#define SCRUBJAY_ENTITY_BE_VAT 113
/* Identity card number (BE) */
#define SCRUBJAY_ENTITY_BE_ID_CARD 114
/* Passport number (BE) */
#define SCRUBJAY_ENTITY_BE_PASSPORT 115
/* Uniform civil number (EGN) (BG) */
#define SCRUBJAY_ENTITY_BG_EGN 116
/* Personal number of a foreigner (BG) */
#define SCRUBJAY_ENTITY_BG_PNF 117
/* Company number (EIK, BULSTAT) (BG) */
#define SCRUBJAY_ENTITY_BG_EIK 118
/* VAT number (BG) */
#define SCRUBJAY_ENTITY_BG_VAT 119
/* Personal identification number (BY) */
#define SCRUBJAY_ENTITY_BY_PERSONAL_NUMBER 120
/* Taxpayer number (UNP) (BY) */
#define SCRUBJAY_ENTITY_BY_UNP 121
/* Passport number (BY) */
#define SCRUBJAY_ENTITY_BY_PASSPORT 122
/* Social insurance number (AHV, AVS) (CH) */
#define SCRUBJAY_ENTITY_CH_AHV 123
/* Enterprise number (UID, IDE) (CH) */
#define SCRUBJAY_ENTITY_CH_UID 124
/* VAT number (CH) */
#define SCRUBJAY_ENTITY_CH_VAT 125
/* Passport number (CH) */
#define SCRUBJAY_ENTITY_CH_PASSPORT 126
/* Tax identification code (CY) */
#define SCRUBJAY_ENTITY_CY_TIN 127
/* VAT number (CY) */
#define SCRUBJAY_ENTITY_CY_VAT 128
/* Identity card number (CY) */
#define SCRUBJAY_ENTITY_CY_ID_CARD 129
/* Birth number (CZ) */
#define SCRUBJAY_ENTITY_CZ_RC 130
/* Company number (IČO) (CZ) */
#define SCRUBJAY_ENTITY_CZ_ICO 131
/* VAT number (DIČ) (CZ) */
#define SCRUBJAY_ENTITY_CZ_VAT 132
/* Passport number (CZ) */
#define SCRUBJAY_ENTITY_CZ_PASSPORT 133
/* Tax identification number (IdNr) (DE) */
#define SCRUBJAY_ENTITY_DE_TAX_ID 134
/* VAT number (USt-IdNr.) (DE) */
#define SCRUBJAY_ENTITY_DE_VAT_ID 135
/* Pension insurance number (DE) */
#define SCRUBJAY_ENTITY_DE_SOCIAL_SECURITY 136
/* Health insurance number (KVNR) (DE) */
#define SCRUBJAY_ENTITY_DE_HEALTH_INSURANCE 137
/* Physician number (LANR) (DE) */
#define SCRUBJAY_ENTITY_DE_LANR 138
/* Passport number (DE) */
#define SCRUBJAY_ENTITY_DE_PASSPORT 139
/* Identity card number (DE) */
#define SCRUBJAY_ENTITY_DE_ID_CARD 140
/* Practice number (BSNR) (DE) */
#define SCRUBJAY_ENTITY_DE_BSNR 141
/* Tax number (Steuernummer) (DE) */
#define SCRUBJAY_ENTITY_DE_TAX_NUMBER 142
/* Driving licence number (DE) */
#define SCRUBJAY_ENTITY_DE_FUEHRERSCHEIN 143
/* Licence plate (DE) */
#define SCRUBJAY_ENTITY_DE_KFZ 144
/* Commercial register number (DE) */
#define SCRUBJAY_ENTITY_DE_HANDELSREGISTER 145
/* Postcode (DE) */
#define SCRUBJAY_ENTITY_DE_PLZ 146
/* Civil registration number (CPR) (DK) */
#define SCRUBJAY_ENTITY_DK_CPR 147
/* VAT and company number (CVR) (DK) */
#define SCRUBJAY_ENTITY_DK_VAT 148
/* Personal identification code (EE) */
#define SCRUBJAY_ENTITY_EE_ISIKUKOOD 149
/* Company number (EE) */
#define SCRUBJAY_ENTITY_EE_REGISTRIKOOD 150
/* VAT number (EE) */
#define SCRUBJAY_ENTITY_EE_VAT 151
/* Tax number of persons (DNI, NIF) (ES) */
#define SCRUBJAY_ENTITY_ES_NIF 152
/* Foreigner's identity number (NIE) (ES) */
#define SCRUBJAY_ENTITY_ES_NIE 153
/* Tax number of organisations (CIF) (ES) */
#define SCRUBJAY_ENTITY_ES_CIF 154
/* Social security number (NSS, NAF) (ES) */
#define SCRUBJAY_ENTITY_ES_NSS 155
/* Passport number (ES) */
#define SCRUBJAY_ENTITY_ES_PASSPORT 156
/* VAT number (NIF-IVA) (ES) */
#define SCRUBJAY_ENTITY_ES_VAT 157
/* Personal identity code (HETU) (FI) */
#define SCRUBJAY_ENTITY_FI_PERSONAL_IDENTITY_CODE 158
/* Business ID (Y-tunnus) (FI) */
#define SCRUBJAY_ENTITY_FI_YTUNNUS 159
/* VAT number (FI) */
#define SCRUBJAY_ENTITY_FI_VAT 160
/* Passport number (FI) */
#define SCRUBJAY_ENTITY_FI_PASSPORT 161
/* Social security number (NIR) (FR) */
#define SCRUBJAY_ENTITY_FR_NIR 162
/* Company number (SIREN) (FR) */
#define SCRUBJAY_ENTITY_FR_SIREN 163
/* Establishment number (SIRET) (FR) */
#define SCRUBJAY_ENTITY_FR_SIRET 164
/* Tax number of persons (SPI) (FR) */
#define SCRUBJAY_ENTITY_FR_SPI 165
/* VAT number (TVA intracommunautaire) (FR) */
#define SCRUBJAY_ENTITY_FR_VAT 166
/* Passport number (FR) */
#define SCRUBJAY_ENTITY_FR_PASSPORT 167
/* Identity card number (FR) */
#define SCRUBJAY_ENTITY_FR_CNI 168
/* Driving licence number (FR) */
#define SCRUBJAY_ENTITY_FR_DRIVING_LICENCE 169
/* NHS number (GB) */
#define SCRUBJAY_ENTITY_UK_NHS 170
/* National Insurance number (GB) */
#define SCRUBJAY_ENTITY_UK_NINO 171
/* Passport number (GB) */
#define SCRUBJAY_ENTITY_UK_PASSPORT 172
/* Postcode (GB) */
#define SCRUBJAY_ENTITY_UK_POSTCODE 173
/* Driver number (GB) */
#define SCRUBJAY_ENTITY_UK_DRIVING_LICENCE 174
/* Vehicle registration mark (GB) */
#define SCRUBJAY_ENTITY_UK_VEHICLE_REGISTRATION 175
/* Unique taxpayer reference (UTR) (GB) */
#define SCRUBJAY_ENTITY_UK_UTR 176
/* Community Health Index number (CHI) (GB) */
#define SCRUBJAY_ENTITY_UK_CHI 177
/* Sort code, with or without account number (GB) */
#define SCRUBJAY_ENTITY_UK_SORT_CODE 178
/* VAT number (GB) */
#define SCRUBJAY_ENTITY_UK_VAT 179
/* Personal number (GE) */
#define SCRUBJAY_ENTITY_GE_PERSONAL_NUMBER 180
/* Tax number (ΑΦΜ) (GR) */
#define SCRUBJAY_ENTITY_GR_AFM 181
/* Social security number (ΑΜΚΑ) (GR) */
#define SCRUBJAY_ENTITY_GR_AMKA 182
/* VAT number (GR) */
#define SCRUBJAY_ENTITY_GR_VAT 183
/* Passport number (GR) */
#define SCRUBJAY_ENTITY_GR_PASSPORT 184
/* Identity card number (GR) */
#define SCRUBJAY_ENTITY_GR_ID_CARD 185
/* Personal identification number (OIB) (HR) */
#define SCRUBJAY_ENTITY_HR_OIB 186
/* Unique master citizen number (HR) */
#define SCRUBJAY_ENTITY_HR_JMBG 187
/* VAT number (HR) */
#define SCRUBJAY_ENTITY_HR_VAT 188
/* Tax identification number (adóazonosító jel) (HU) */
#define SCRUBJAY_ENTITY_HU_TAX_ID 189
/* Social security number (TAJ) (HU) */
#define SCRUBJAY_ENTITY_HU_TAJ 190
/* Personal identifier (személyi azonosító) (HU) */
#define SCRUBJAY_ENTITY_HU_PERSONAL_ID 191
/* Tax number of businesses (adószám) (HU) */
#define SCRUBJAY_ENTITY_HU_TAX_NUMBER 192
/* VAT number (HU) */
#define SCRUBJAY_ENTITY_HU_VAT 193
/* Passport number (HU) */
#define SCRUBJAY_ENTITY_HU_PASSPORT 194
/* Personal Public Service number (PPSN) (IE) */
#define SCRUBJAY_ENTITY_IE_PPSN 195
/* VAT number (IE) */
#define SCRUBJAY_ENTITY_IE_VAT 196
/* Passport number (IE) */
#define SCRUBJAY_ENTITY_IE_PASSPORT 197
/* Identification number (kennitala) (IS) */
#define SCRUBJAY_ENTITY_IS_KENNITALA 198
/* Tax code (codice fiscale) (IT) */
#define SCRUBJAY_ENTITY_IT_FISCAL_CODE 199
/* VAT number (partita IVA) (IT) */
#define SCRUBJAY_ENTITY_IT_VAT_CODE 200
/* Driving licence number (IT) */
#define SCRUBJAY_ENTITY_IT_DRIVER_LICENSE 201
/* Passport number (IT) */
#define SCRUBJAY_ENTITY_IT_PASSPORT 202
/* Identity card number (IT) */
#define SCRUBJAY_ENTITY_IT_IDENTITY_CARD 203
/* Personal code (asmens kodas) (LT) */
#define SCRUBJAY_ENTITY_LT_ASMENS_KODAS 204
/* VAT number (LT) */
#define SCRUBJAY_ENTITY_LT_VAT 205
/* National identification number (matricule) (LU) */
#define SCRUBJAY_ENTITY_LU_MATRICULE 206
/* VAT number (LU) */
#define SCRUBJAY_ENTITY_LU_VAT 207
/* Personal code (personas kods) (LV) */
#define SCRUBJAY_ENTITY_LV_PERSONAS_KODS 208
/* VAT number (LV) */
#define SCRUBJAY_ENTITY_LV_VAT 209
/* Personal identification number (IDNP) (MD) */
#define SCRUBJAY_ENTITY_MD_IDNP 210
/* Organisation identification number (IDNO) (MD) */
#define SCRUBJAY_ENTITY_MD_IDNO 211
/* Unique master citizen number (ME) */
#define SCRUBJAY_ENTITY_ME_JMBG 212
/* Tax number (PIB) (ME) */
#define SCRUBJAY_ENTITY_ME_PIB 213
/* Unique master citizen number (MK) */
#define SCRUBJAY_ENTITY_MK_EMBG 214
/* Tax number (EDB) (MK) */
#define SCRUBJAY_ENTITY_MK_EDB 215
/* Identity card number (MT) */
#define SCRUBJAY_ENTITY_MT_ID_CARD 216
/* VAT number (MT) */
#define SCRUBJAY_ENTITY_MT_VAT 217
/* Citizen service number (BSN) (NL) */
#define SCRUBJAY_ENTITY_NL_BSN 218
/* Number of legal entities (RSIN) (NL) */
#define SCRUBJAY_ENTITY_NL_RSIN 219
/* Chamber of Commerce number (KVK) (NL) */
#define SCRUBJAY_ENTITY_NL_KVK 220
/* VAT number (btw-id) (NL) */
#define SCRUBJAY_ENTITY_NL_VAT 221
/* Passport or identity card number (NL) */
#define SCRUBJAY_ENTITY_NL_PASSPORT 222
/* National identity number (fødselsnummer) (NO) */
#define SCRUBJAY_ENTITY_NO_FNR 223
/* Organisation number (NO) */
#define SCRUBJAY_ENTITY_NO_ORGNR 224
/* VAT number (MVA) (NO) */
#define SCRUBJAY_ENTITY_NO_VAT 225
/* National identification number (PESEL) (PL) */
#define SCRUBJAY_ENTITY_PL_PESEL 226
/* Tax identification number (NIP) (PL) */
#define SCRUBJAY_ENTITY_PL_NIP 227
/* Statistical number (REGON) (PL) */
#define SCRUBJAY_ENTITY_PL_REGON 228
/* Identity card number (PL) */
#define SCRUBJAY_ENTITY_PL_ID_CARD 229
/* Passport number (PL) */
#define SCRUBJAY_ENTITY_PL_PASSPORT 230
/* VAT number (VAT UE) (PL) */
#define SCRUBJAY_ENTITY_PL_VAT 231
/* Tax number (NIF, NIPC) (PT) */
#define SCRUBJAY_ENTITY_PT_NIF 232
/* Citizen card number (Cartão de Cidadão) (PT) */
#define SCRUBJAY_ENTITY_PT_CC 233
/* Social security number (NISS) (PT) */
#define SCRUBJAY_ENTITY_PT_NISS 234
/* VAT number (PT) */
#define SCRUBJAY_ENTITY_PT_VAT 235
/* Passport number (PT) */
#define SCRUBJAY_ENTITY_PT_PASSPORT 236
/* Personal numeric code (CNP) (RO) */
#define SCRUBJAY_ENTITY_RO_CNP 237
/* Company tax number (CUI, CIF) (RO) */
#define SCRUBJAY_ENTITY_RO_CUI 238
/* VAT number (RO) */
#define SCRUBJAY_ENTITY_RO_VAT 239
/* Passport number (RO) */
#define SCRUBJAY_ENTITY_RO_PASSPORT 240
/* Identity card number (RO) */
#define SCRUBJAY_ENTITY_RO_ID_CARD 241
/* Unique master citizen number (RS) */
#define SCRUBJAY_ENTITY_RS_JMBG 242
/* Tax number (PIB) (RS) */
#define SCRUBJAY_ENTITY_RS_PIB 243
/* Company number (matični broj) (RS) */
#define SCRUBJAY_ENTITY_RS_MATICNI_BROJ 244
/* Taxpayer number (ИНН) (RU) */
#define SCRUBJAY_ENTITY_RU_INN 245
/* Insurance account number (СНИЛС) (RU) */
#define SCRUBJAY_ENTITY_RU_SNILS 246
/* State registration number (ОГРН, ОГРНИП) (RU) */
#define SCRUBJAY_ENTITY_RU_OGRN 247
/* Internal passport, series and number (RU) */
#define SCRUBJAY_ENTITY_RU_PASSPORT 248
/* Personal identity number (personnummer) (SE) */
#define SCRUBJAY_ENTITY_SE_PERSONNUMMER 249
/* Organisation number (SE) */
#define SCRUBJAY_ENTITY_SE_ORGANISATIONSNUMMER 250
/* VAT number (momsregistreringsnummer) (SE) */
#define SCRUBJAY_ENTITY_SE_VAT 251
/* Unique master citizen number (SI) */
#define SCRUBJAY_ENTITY_SI_EMSO 252
/* Tax number (davčna številka) (SI) */
#define SCRUBJAY_ENTITY_SI_TAX 253
/* VAT number (SI) */
#define SCRUBJAY_ENTITY_SI_VAT 254
/* Birth number (rodné číslo) (SK) */
#define SCRUBJAY_ENTITY_SK_RC 255
/* Company number (IČO) (SK) */
#define SCRUBJAY_ENTITY_SK_ICO 256
/* VAT number (IČ DPH) (SK) */
#define SCRUBJAY_ENTITY_SK_VAT 257
/* Identity number (TCKN) (TR) */
#define SCRUBJAY_ENTITY_TR_NATIONAL_ID 258
/* Tax identification number (VKN) (TR) */
#define SCRUBJAY_ENTITY_TR_VKN 259
/* Licence plate (TR) */
#define SCRUBJAY_ENTITY_TR_LICENSE_PLATE 260
/* Passport number (TR) */
#define SCRUBJAY_ENTITY_TR_PASSPORT 261
/* Taxpayer card number (РНОКПП, ІПН) (UA) */
#define SCRUBJAY_ENTITY_UA_RNOKPP 262
/* Company code (ЄДРПОУ) (UA) */
#define SCRUBJAY_ENTITY_UA_EDRPOU 263
/* VAT payer number (ІПН платника ПДВ) (UA) */
#define SCRUBJAY_ENTITY_UA_IPN 264
/* Demographic register number (УНЗР) (UA) */
#define SCRUBJAY_ENTITY_UA_UNZR 265
/* Passport number (UA) */
#define SCRUBJAY_ENTITY_UA_PASSPORT 266
/* Postcode (FR) */
#define SCRUBJAY_ENTITY_FR_POSTAL_CODE 267
/* Postcode (ES) */
#define SCRUBJAY_ENTITY_ES_POSTAL_CODE 268
/* Postcode (CAP) (IT) */
#define SCRUBJAY_ENTITY_IT_POSTAL_CODE 269
/* Postcode (PT) */
#define SCRUBJAY_ENTITY_PT_POSTAL_CODE 270
/* Postcode (NL) */
#define SCRUBJAY_ENTITY_NL_POSTAL_CODE 271
/* Postcode (PL) */
#define SCRUBJAY_ENTITY_PL_POSTAL_CODE 272
/* Postcode (SE) */
#define SCRUBJAY_ENTITY_SE_POSTAL_CODE 273
/* Postcode (AT) */
#define SCRUBJAY_ENTITY_AT_POSTAL_CODE 274
/* Postcode (CH) */
#define SCRUBJAY_ENTITY_CH_POSTAL_CODE 275
/* Postcode (RU) */
#define SCRUBJAY_ENTITY_RU_POSTAL_CODE 277
/* Telephone number (TR) */
#define SCRUBJAY_ENTITY_TR_PHONE_NUMBER 278
/* Licence plate (FR) */
#define SCRUBJAY_ENTITY_FR_LICENSE_PLATE 279
/* Licence plate (ES) */
#define SCRUBJAY_ENTITY_ES_LICENSE_PLATE 280
/* Licence plate (IT) */
#define SCRUBJAY_ENTITY_IT_LICENSE_PLATE 281
/* Eircode, the postcode of one address (IE) */
#define SCRUBJAY_ENTITY_IE_EIRCODE 282
/* Emirates ID number (AE) */
#define SCRUBJAY_ENTITY_AE_EMIRATES_ID 500
/* Taxpayer or labour number (CUIT, CUIL) (AR) */
#define SCRUBJAY_ENTITY_AR_CUIT 506
/* National identity document (DNI) (AR) */
#define SCRUBJAY_ENTITY_AR_DNI 507
/* Bank account key (CBU, CVU) (AR) */
#define SCRUBJAY_ENTITY_AR_CBU 508
/* Australian business number (AU) */
#define SCRUBJAY_ENTITY_AU_ABN 514
/* Australian company number (AU) */
#define SCRUBJAY_ENTITY_AU_ACN 515
/* Tax file number (AU) */
#define SCRUBJAY_ENTITY_AU_TFN 516
/* Medicare card number (AU) */
#define SCRUBJAY_ENTITY_AU_MEDICARE 517
/* Bank state branch number (AU) */
#define SCRUBJAY_ENTITY_AU_BSB 518
/* Individual healthcare identifier (AU) */
#define SCRUBJAY_ENTITY_AU_IHI 519
/* Passport number (AU) */
#define SCRUBJAY_ENTITY_AU_PASSPORT 520
/* Driver's licence number (AU) */
#define SCRUBJAY_ENTITY_AU_DRIVER_LICENSE 521
/* National identity card number (BD) */
#define SCRUBJAY_ENTITY_BD_NID 528
/* Taxpayer number (NIT) (BO) */
#define SCRUBJAY_ENTITY_BO_NIT 532
/* Individual taxpayer number (CPF) (BR) */
#define SCRUBJAY_ENTITY_BR_CPF 536
/* Company taxpayer number (CNPJ) (BR) */
#define SCRUBJAY_ENTITY_BR_CNPJ 537
/* Social integration number (PIS, PASEP, NIS, NIT) (BR) */
#define SCRUBJAY_ENTITY_BR_PIS 538
/* Driver's licence (CNH) (BR) */
#define SCRUBJAY_ENTITY_BR_CNH 539
/* Voter's title (BR) */
#define SCRUBJAY_ENTITY_BR_TITULO_ELEITOR 540
/* Identity card (RG) (BR) */
#define SCRUBJAY_ENTITY_BR_RG 541
/* Social insurance number (CA) */
#define SCRUBJAY_ENTITY_CA_SIN 550
/* Business number (CA) */
#define SCRUBJAY_ENTITY_CA_BN 551
/* Personal health number of British Columbia (CA) */
#define SCRUBJAY_ENTITY_CA_BC_PHN 552
/* Ontario health card number (CA) */
#define SCRUBJAY_ENTITY_CA_OHIP 553
/* Health insurance number of Quebec (CA) */
#define SCRUBJAY_ENTITY_CA_RAMQ 554
/* Passport number (CA) */
#define SCRUBJAY_ENTITY_CA_PASSPORT 555
/* Postal code (CA) */
#define SCRUBJAY_ENTITY_CA_POSTAL_CODE 556
/* Tax and identity number (RUT, RUN) (CL) */
#define SCRUBJAY_ENTITY_CL_RUT 564
/* Resident identity number (CN) */
#define SCRUBJAY_ENTITY_CN_RESIDENT_ID 568
/* Unified social credit code (CN) */
#define SCRUBJAY_ENTITY_CN_USCC 569
/* Passport number (CN) */
#define SCRUBJAY_ENTITY_CN_PASSPORT 570
/* Taxpayer number (NIT) (CO) */
#define SCRUBJAY_ENTITY_CO_NIT 574
/* Citizenship card (cédula de ciudadanía) (CO) */
#define SCRUBJAY_ENTITY_CO_CEDULA 575
/* Identity card (cédula de identidad, cédula física) (CR) */
#define SCRUBJAY_ENTITY_CR_CEDULA 580
/* Company identity number (cédula jurídica) (CR) */
#define SCRUBJAY_ENTITY_CR_CPJ 581
/* Residence document of foreigners (DIMEX) (CR) */
#define SCRUBJAY_ENTITY_CR_DIMEX 582
/* Identity and voter's card (cédula) (DO) */
#define SCRUBJAY_ENTITY_DO_CEDULA 586
/* Taxpayer registry number (RNC) (DO) */
#define SCRUBJAY_ENTITY_DO_RNC 587
/* Tax identification number (NIF) (DZ) */
#define SCRUBJAY_ENTITY_DZ_NIF 590
/* Identity card (cédula) (EC) */
#define SCRUBJAY_ENTITY_EC_CEDULA 594
/* Taxpayer registry number (RUC) (EC) */
#define SCRUBJAY_ENTITY_EC_RUC 595
/* National number (EG) */
#define SCRUBJAY_ENTITY_EG_NATIONAL_ID 600
/* Ghana Card number (PIN) (GH) */
#define SCRUBJAY_ENTITY_GH_CARD 604
/* Taxpayer identification number (GH) */
#define SCRUBJAY_ENTITY_GH_TIN 605
/* Taxpayer number (NIT) (GT) */
#define SCRUBJAY_ENTITY_GT_NIT 610
/* Personal identity document (DPI, CUI) (GT) */
#define SCRUBJAY_ENTITY_GT_CUI 611
/* Hong Kong identity card number (HK) */
#define SCRUBJAY_ENTITY_HK_HKID 614
/* Population identity number (NIK) (ID) */
#define SCRUBJAY_ENTITY_ID_NIK 618
/* Taxpayer number (NPWP) (ID) */
#define SCRUBJAY_ENTITY_ID_NPWP 619
/* Identity number (teudat zehut) (IL) */
#define SCRUBJAY_ENTITY_IL_ID 624
/* Aadhaar number (IN) */
#define SCRUBJAY_ENTITY_IN_AADHAAR 630
/* Permanent account number (IN) */
#define SCRUBJAY_ENTITY_IN_PAN 631
/* Goods and services tax number (IN) */
#define SCRUBJAY_ENTITY_IN_GSTIN 632
/* Voter identity card number (EPIC) (IN) */
#define SCRUBJAY_ENTITY_IN_VOTER 633
/* Passport number (IN) */
#define SCRUBJAY_ENTITY_IN_PASSPORT 634
/* Vehicle registration number (IN) */
#define SCRUBJAY_ENTITY_IN_VEHICLE_REGISTRATION 635
/* Bank branch code (IFSC) (IN) */
#define SCRUBJAY_ENTITY_IN_IFSC 636
/* Tax deduction account number (IN) */
#define SCRUBJAY_ENTITY_IN_TAN 637
/* Universal account number of the provident fund (IN) */
#define SCRUBJAY_ENTITY_IN_UAN 638
/* Corporate identity number (IN) */
#define SCRUBJAY_ENTITY_IN_CIN 639
/* National code (kod-e melli) (IR) */
#define SCRUBJAY_ENTITY_IR_NATIONAL_CODE 650
/* Individual number (My Number) (JP) */
#define SCRUBJAY_ENTITY_JP_MY_NUMBER 654
/* Corporate number (JP) */
#define SCRUBJAY_ENTITY_JP_CORPORATE_NUMBER 655
/* Passport number (JP) */
#define SCRUBJAY_ENTITY_JP_PASSPORT 656
/* Driver's licence number (JP) */
#define SCRUBJAY_ENTITY_JP_DRIVER_LICENSE 657
/* Tax number (KRA PIN) (KE) */
#define SCRUBJAY_ENTITY_KE_KRA_PIN 666
/* Resident registration number (KR) */
#define SCRUBJAY_ENTITY_KR_RRN 670
/* Foreigner registration number (KR) */
#define SCRUBJAY_ENTITY_KR_FRN 671
/* Business registration number (KR) */
#define SCRUBJAY_ENTITY_KR_BRN 672
/* Driver's licence number (KR) */
#define SCRUBJAY_ENTITY_KR_DRIVER_LICENSE 673
/* Passport number (KR) */
#define SCRUBJAY_ENTITY_KR_PASSPORT 674
/* Civil number (KW) */
#define SCRUBJAY_ENTITY_KW_CIVIL_ID 682
/* Individual identification number (ИИН, ЖСН) (KZ) */
#define SCRUBJAY_ENTITY_KZ_IIN 686
/* National identity card number (LK) */
#define SCRUBJAY_ENTITY_LK_NIC 690
/* Common company identifier (ICE) (MA) */
#define SCRUBJAY_ENTITY_MA_ICE 694
/* Macao resident identity card number (MO) */
#define SCRUBJAY_ENTITY_MO_BIR 698
/* National identity card number (MU) */
#define SCRUBJAY_ENTITY_MU_NIC 702
/* Population registry code (CURP) (MX) */
#define SCRUBJAY_ENTITY_MX_CURP 706
/* Taxpayer registry code (RFC) (MX) */
#define SCRUBJAY_ENTITY_MX_RFC 707
/* Bank account key (CLABE) (MX) */
#define SCRUBJAY_ENTITY_MX_CLABE 708
/* Social security number (NSS) (MX) */
#define SCRUBJAY_ENTITY_MX_NSS 709
/* Taxpayer number (NUIT) (MZ) */
#define SCRUBJAY_ENTITY_MZ_NUIT 712
/* Identity card number (MyKad) (MY) */
#define SCRUBJAY_ENTITY_MY_NRIC 718
/* National identification number (NG) */
#define SCRUBJAY_ENTITY_NG_NIN 722
/* Bank verification number (NG) */
#define SCRUBJAY_ENTITY_NG_BVN 723
/* Bank account number (NUBAN) (NG) */
#define SCRUBJAY_ENTITY_NG_NUBAN 724
/* Vehicle registration number (NG) */
#define SCRUBJAY_ENTITY_NG_VEHICLE_REGISTRATION 725
/* Inland Revenue number (NZ) */
#define SCRUBJAY_ENTITY_NZ_IRD 732
/* National health index number (NZ) */
#define SCRUBJAY_ENTITY_NZ_NHI 733
/* Bank account number (NZ) */
#define SCRUBJAY_ENTITY_NZ_BANK_ACCOUNT 734
/* Passport number (NZ) */
#define SCRUBJAY_ENTITY_NZ_PASSPORT 735
/* Taxpayer registry number (RUC) (PE) */
#define SCRUBJAY_ENTITY_PE_RUC 742
/* National identity document (DNI) (PE) */
#define SCRUBJAY_ENTITY_PE_DNI 743
/* Taxpayer identification number (PH) */
#define SCRUBJAY_ENTITY_PH_TIN 748
/* Social security number (SSS) (PH) */
#define SCRUBJAY_ENTITY_PH_SSS 749
/* Common reference number (UMID, CRN) (PH) */
#define SCRUBJAY_ENTITY_PH_UMID 750
/* PhilHealth identification number (PH) */
#define SCRUBJAY_ENTITY_PH_PHILHEALTH 751
/* Computerized national identity card number (PK) */
#define SCRUBJAY_ENTITY_PK_CNIC 754
/* Taxpayer registry number (RUC) (PY) */
#define SCRUBJAY_ENTITY_PY_RUC 758
/* Residence or identity number (QID) (QA) */
#define SCRUBJAY_ENTITY_QA_QID 760
/* National identity or residence number (iqama) (SA) */
#define SCRUBJAY_ENTITY_SA_NATIONAL_ID 762
/* Identity card or foreign identification number (NRIC, FIN) (SG) */
#define SCRUBJAY_ENTITY_SG_NRIC_FIN 766
/* Unique entity number (SG) */
#define SCRUBJAY_ENTITY_SG_UEN 767
/* Company and association number (NINEA) (SN) */
#define SCRUBJAY_ENTITY_SN_NINEA 772
/* National or taxpayer identification number (TH) */
#define SCRUBJAY_ENTITY_TH_TNIN 776
/* Tax number (matricule fiscal) (TN) */
#define SCRUBJAY_ENTITY_TN_MF 780
/* National identification or resident certificate number (TW) */
#define SCRUBJAY_ENTITY_TW_NATIONAL_ID 784
/* Unified business number (TW) */
#define SCRUBJAY_ENTITY_TW_UBN 785
/* Individual taxpayer identification number (US) */
#define SCRUBJAY_ENTITY_US_ITIN 790
/* Adoption taxpayer identification number (US) */
#define SCRUBJAY_ENTITY_US_ATIN 791
/* Employer identification number (US) */
#define SCRUBJAY_ENTITY_US_EIN 792
/* Preparer tax identification number (US) */
#define SCRUBJAY_ENTITY_US_PTIN 793
/* National provider identifier (US) */
#define SCRUBJAY_ENTITY_US_NPI 794
/* DEA registration number (US) */
#define SCRUBJAY_ENTITY_MEDICAL_LICENSE 795
/* Medicare beneficiary identifier (US) */
#define SCRUBJAY_ENTITY_US_MBI 796
/* Bank routing number (US) */
#define SCRUBJAY_ENTITY_ABA_ROUTING_NUMBER 797
/* Bank account number (US) */
#define SCRUBJAY_ENTITY_US_BANK_NUMBER 798
/* Driver's license (US) */
#define SCRUBJAY_ENTITY_US_DRIVER_LICENSE 799
/* Passport number (US) */
#define SCRUBJAY_ENTITY_US_PASSPORT 800
/* ZIP code (US) */
#define SCRUBJAY_ENTITY_US_ZIP_CODE 801
/* Identity card (cédula de identidad) (UY) */
#define SCRUBJAY_ENTITY_UY_CI 832
/* Taxpayer registry number (RUT) (UY) */
#define SCRUBJAY_ENTITY_UY_RUT 833
/* Personal identification number (JShShIR, ПИНФЛ) (UZ) */
#define SCRUBJAY_ENTITY_UZ_PINFL 838
/* Taxpayer registry number (RIF) (VE) */
#define SCRUBJAY_ENTITY_VE_RIF 842
/* Identity card (cédula de identidad) (VE) */
#define SCRUBJAY_ENTITY_VE_CEDULA 843
/* Citizen identity card number (CCCD) (VN) */
#define SCRUBJAY_ENTITY_VN_CCCD 846
/* Tax code (MST) (VN) */
#define SCRUBJAY_ENTITY_VN_MST 847
/* Identity number (ZA) */
#define SCRUBJAY_ENTITY_ZA_ID_NUMBER 852
/* Income tax reference number (ZA) */
#define SCRUBJAY_ENTITY_ZA_TAX_NUMBER 853
/* Postcode (JP) */
#define SCRUBJAY_ENTITY_JP_POSTAL_CODE 860
/* Postal index number (PIN) (IN) */
#define SCRUBJAY_ENTITY_IN_PIN_CODE 861
/* Postcode (AU) */
#define SCRUBJAY_ENTITY_AU_POSTCODE 862
/* Postcode (CEP) (BR) */
#define SCRUBJAY_ENTITY_BR_CEP 863
/* Postcode (MX) */
#define SCRUBJAY_ENTITY_MX_POSTAL_CODE 864
/* Postcode (CN) */
#define SCRUBJAY_ENTITY_CN_POSTAL_CODE 865
/* Postcode (KR) */
#define SCRUBJAY_ENTITY_KR_POSTAL_CODE 866
/* Mobile telephone number (PH) */
#define SCRUBJAY_ENTITY_PH_MOBILE_NUMBER 867
/* Licence plate (BR) */
#define SCRUBJAY_ENTITY_BR_LICENSE_PLATE 868
/* Amazon Web Services access key id */
#define SCRUBJAY_ENTITY_SECRET_AWS_ACCESS_KEY_ID 1001
/* Amazon Web Services temporary access key id */
#define SCRUBJAY_ENTITY_SECRET_AWS_TEMPORARY_KEY_ID 1002
/* GitHub personal access token */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_TOKEN 1003
/* GitHub OAuth access token */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_OAUTH_TOKEN 1004
/* GitHub user-to-server token */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_USER_TOKEN 1005
/* GitHub server-to-server token */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_SERVER_TOKEN 1006
/* GitHub refresh token */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_REFRESH_TOKEN 1007
/* GitHub fine-grained personal access token */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_FINE_GRAINED_TOKEN 1008
/* GitLab personal access token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_TOKEN 1009
/* Slack bot token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_BOT_TOKEN 1010
/* Slack user token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_USER_TOKEN 1011
/* Stripe secret key, live mode */
#define SCRUBJAY_ENTITY_SECRET_STRIPE_SECRET_KEY 1012
/* Stripe secret key, test mode */
#define SCRUBJAY_ENTITY_SECRET_STRIPE_TEST_KEY 1013
/* Stripe restricted key, live mode */
#define SCRUBJAY_ENTITY_SECRET_STRIPE_RESTRICTED_KEY 1014
/* Google API key */
#define SCRUBJAY_ENTITY_SECRET_GOOGLE_API_KEY 1015
/* OpenAI project API key */
#define SCRUBJAY_ENTITY_SECRET_OPENAI_PROJECT_KEY 1016
/* OpenAI API key */
#define SCRUBJAY_ENTITY_SECRET_OPENAI_KEY 1017
/* OpenAI service account key */
#define SCRUBJAY_ENTITY_SECRET_OPENAI_SERVICE_KEY 1018
/* Anthropic API key */
#define SCRUBJAY_ENTITY_SECRET_ANTHROPIC_KEY 1019
/* Anthropic admin API key */
#define SCRUBJAY_ENTITY_SECRET_ANTHROPIC_ADMIN_KEY 1020
/* npm access token */
#define SCRUBJAY_ENTITY_SECRET_NPM_TOKEN 1021
/* SendGrid API key */
#define SCRUBJAY_ENTITY_SECRET_SENDGRID_KEY 1022
/* Amazon Web Services STS service bearer token id */
#define SCRUBJAY_ENTITY_SECRET_AWS_BEARER_TOKEN_ID 1023
/* Amazon Web Services context-specific credential id */
#define SCRUBJAY_ENTITY_SECRET_AWS_CONTEXT_KEY_ID 1024
/* Amazon Web Services secret access key */
#define SCRUBJAY_ENTITY_SECRET_AWS_SECRET_ACCESS_KEY 1025
/* Amazon Web Services session token */
#define SCRUBJAY_ENTITY_SECRET_AWS_SESSION_TOKEN 1026
/* Amazon Bedrock API key */
#define SCRUBJAY_ENTITY_SECRET_AWS_BEDROCK_KEY 1027
/* Amazon Marketplace Web Service token */
#define SCRUBJAY_ENTITY_SECRET_AWS_MWS_TOKEN 1028
/* Alibaba Cloud access key id */
#define SCRUBJAY_ENTITY_SECRET_ALIBABA_ACCESS_KEY_ID 1029
/* Alibaba Cloud access key secret */
#define SCRUBJAY_ENTITY_SECRET_ALIBABA_ACCESS_KEY_SECRET 1030
/* Tencent Cloud secret id */
#define SCRUBJAY_ENTITY_SECRET_TENCENT_SECRET_ID 1031
/* Tencent Cloud secret key */
#define SCRUBJAY_ENTITY_SECRET_TENCENT_SECRET_KEY 1032
/* Azure storage account key */
#define SCRUBJAY_ENTITY_SECRET_AZURE_STORAGE_KEY 1033
/* Microsoft Entra client secret */
#define SCRUBJAY_ENTITY_SECRET_AZURE_CLIENT_SECRET 1034
/* Azure Service Bus or Relay shared access key */
#define SCRUBJAY_ENTITY_SECRET_AZURE_SERVICE_BUS_KEY 1035
/* Azure shared access signature */
#define SCRUBJAY_ENTITY_SECRET_AZURE_SAS_SIGNATURE 1036
/* Azure DevOps personal access token */
#define SCRUBJAY_ENTITY_SECRET_AZURE_DEVOPS_TOKEN 1037
/* Azure DevOps personal access token with signature */
#define SCRUBJAY_ENTITY_SECRET_AZURE_DEVOPS_TOKEN_2024 1038
/* Azure AI services or API Management subscription key */
#define SCRUBJAY_ENTITY_SECRET_AZURE_SUBSCRIPTION_KEY 1039
/* Google OAuth client secret */
#define SCRUBJAY_ENTITY_SECRET_GOOGLE_OAUTH_SECRET 1040
/* Google OAuth access token */
#define SCRUBJAY_ENTITY_SECRET_GOOGLE_ACCESS_TOKEN 1041
/* Google OAuth refresh token */
#define SCRUBJAY_ENTITY_SECRET_GOOGLE_REFRESH_TOKEN 1042
/* Google Cloud Storage HMAC access id */
#define SCRUBJAY_ENTITY_SECRET_GOOGLE_HMAC_KEY_ID 1043
/* Firebase Cloud Messaging server key */
#define SCRUBJAY_ENTITY_SECRET_FIREBASE_SERVER_KEY 1044
/* DigitalOcean personal access token */
#define SCRUBJAY_ENTITY_SECRET_DIGITALOCEAN_TOKEN 1045
/* DigitalOcean OAuth access token */
#define SCRUBJAY_ENTITY_SECRET_DIGITALOCEAN_OAUTH_TOKEN 1046
/* DigitalOcean OAuth refresh token */
#define SCRUBJAY_ENTITY_SECRET_DIGITALOCEAN_REFRESH_TOKEN 1047
/* DigitalOcean Spaces access key id */
#define SCRUBJAY_ENTITY_SECRET_DIGITALOCEAN_SPACES_KEY_ID 1048
/* DigitalOcean Spaces secret key */
#define SCRUBJAY_ENTITY_SECRET_DIGITALOCEAN_SPACES_SECRET 1049
/* Cloudflare user API token */
#define SCRUBJAY_ENTITY_SECRET_CLOUDFLARE_USER_TOKEN 1050
/* Cloudflare account API token */
#define SCRUBJAY_ENTITY_SECRET_CLOUDFLARE_ACCOUNT_TOKEN 1051
/* Cloudflare global API key */
#define SCRUBJAY_ENTITY_SECRET_CLOUDFLARE_GLOBAL_KEY 1052
/* Cloudflare origin CA key */
#define SCRUBJAY_ENTITY_SECRET_CLOUDFLARE_ORIGIN_CA_KEY 1053
/* Cloudflare API token of the older form */
#define SCRUBJAY_ENTITY_SECRET_CLOUDFLARE_LEGACY_TOKEN 1054
/* Cloudflare global API key of the older form */
#define SCRUBJAY_ENTITY_SECRET_CLOUDFLARE_LEGACY_GLOBAL_KEY 1055
/* Linode personal access token */
#define SCRUBJAY_ENTITY_SECRET_LINODE_TOKEN 1056
/* Vultr API key */
#define SCRUBJAY_ENTITY_SECRET_VULTR_KEY 1057
/* Hetzner Cloud API token */
#define SCRUBJAY_ENTITY_SECRET_HETZNER_TOKEN 1058
/* Scaleway access key id */
#define SCRUBJAY_ENTITY_SECRET_SCALEWAY_ACCESS_KEY 1059
/* Scaleway secret key */
#define SCRUBJAY_ENTITY_SECRET_SCALEWAY_SECRET_KEY 1060
/* IBM Cloud API key */
#define SCRUBJAY_ENTITY_SECRET_IBM_CLOUD_KEY 1061
/* Yandex Cloud API key */
#define SCRUBJAY_ENTITY_SECRET_YANDEX_API_KEY 1062
/* Yandex OAuth token */
#define SCRUBJAY_ENTITY_SECRET_YANDEX_OAUTH_TOKEN 1063
/* Yandex Cloud static access key id */
#define SCRUBJAY_ENTITY_SECRET_YANDEX_STATIC_KEY_ID 1064
/* Exoscale API key */
#define SCRUBJAY_ENTITY_SECRET_EXOSCALE_KEY 1065
/* Backblaze application key */
#define SCRUBJAY_ENTITY_SECRET_BACKBLAZE_KEY 1066
/* Fastly API token */
#define SCRUBJAY_ENTITY_SECRET_FASTLY_TOKEN 1067
/* Heroku API token */
#define SCRUBJAY_ENTITY_SECRET_HEROKU_TOKEN 1068
/* Heroku API key of the older form */
#define SCRUBJAY_ENTITY_SECRET_HEROKU_LEGACY_KEY 1069
/* Fly.io access token (macaroon) */
#define SCRUBJAY_ENTITY_SECRET_FLY_TOKEN 1070
/* Fly.io OAuth token */
#define SCRUBJAY_ENTITY_SECRET_FLY_OAUTH_TOKEN 1071
/* Netlify personal access token */
#define SCRUBJAY_ENTITY_SECRET_NETLIFY_TOKEN 1072
/* Render API key */
#define SCRUBJAY_ENTITY_SECRET_RENDER_KEY 1073
/* Vercel Blob read-write token */
#define SCRUBJAY_ENTITY_SECRET_VERCEL_BLOB_TOKEN 1074
/* Vercel access token */
#define SCRUBJAY_ENTITY_SECRET_VERCEL_TOKEN 1075
/* Railway token */
#define SCRUBJAY_ENTITY_SECRET_RAILWAY_TOKEN 1076
/* Scalingo API token */
#define SCRUBJAY_ENTITY_SECRET_SCALINGO_TOKEN 1077
/* Tailscale auth key */
#define SCRUBJAY_ENTITY_SECRET_TAILSCALE_AUTH_KEY 1078
/* Tailscale API access token */
#define SCRUBJAY_ENTITY_SECRET_TAILSCALE_API_KEY 1079
/* Tailscale OAuth client secret */
#define SCRUBJAY_ENTITY_SECRET_TAILSCALE_CLIENT_SECRET 1080
/* Tailscale webhook secret */
#define SCRUBJAY_ENTITY_SECRET_TAILSCALE_WEBHOOK_SECRET 1081
/* ngrok authtoken */
#define SCRUBJAY_ENTITY_SECRET_NGROK_TOKEN 1082
/* Akamai EdgeGrid client or access token */
#define SCRUBJAY_ENTITY_SECRET_AKAMAI_TOKEN 1083
/* Databricks personal access token */
#define SCRUBJAY_ENTITY_SECRET_DATABRICKS_TOKEN 1084
/* Databricks OAuth secret */
#define SCRUBJAY_ENTITY_SECRET_DATABRICKS_OAUTH_SECRET 1085
/* Supabase personal access token */
#define SCRUBJAY_ENTITY_SECRET_SUPABASE_TOKEN 1086
/* Supabase secret key */
#define SCRUBJAY_ENTITY_SECRET_SUPABASE_SECRET_KEY 1087
/* PlanetScale database password */
#define SCRUBJAY_ENTITY_SECRET_PLANETSCALE_PASSWORD 1088
/* PlanetScale service token */
#define SCRUBJAY_ENTITY_SECRET_PLANETSCALE_TOKEN 1089
/* PlanetScale OAuth token */
#define SCRUBJAY_ENTITY_SECRET_PLANETSCALE_OAUTH_TOKEN 1090
/* Neon API key */
#define SCRUBJAY_ENTITY_SECRET_NEON_KEY 1091
/* MongoDB Atlas service account secret */
#define SCRUBJAY_ENTITY_SECRET_MONGODB_ATLAS_SECRET 1092
/* Aiven service password */
#define SCRUBJAY_ENTITY_SECRET_AIVEN_PASSWORD 1093
/* Confluent Cloud API secret */
#define SCRUBJAY_ENTITY_SECRET_CONFLUENT_SECRET 1094
/* Confluent Cloud API secret of the older form */
#define SCRUBJAY_ENTITY_SECRET_CONFLUENT_LEGACY_SECRET 1095
/* CockroachDB Cloud secret key */
#define SCRUBJAY_ENTITY_SECRET_COCKROACH_SECRET 1096
/* Xata API key */
#define SCRUBJAY_ENTITY_SECRET_XATA_KEY 1097
/* dbt Cloud service token */
#define SCRUBJAY_ENTITY_SECRET_DBT_SERVICE_TOKEN 1098
/* dbt Cloud personal access token */
#define SCRUBJAY_ENTITY_SECRET_DBT_USER_TOKEN 1099
/* Prefect user API key */
#define SCRUBJAY_ENTITY_SECRET_PREFECT_USER_KEY 1100
/* Prefect service account API key */
#define SCRUBJAY_ENTITY_SECRET_PREFECT_SERVICE_KEY 1101
/* Pinecone API key */
#define SCRUBJAY_ENTITY_SECRET_PINECONE_KEY 1102
/* Algolia API key */
#define SCRUBJAY_ENTITY_SECRET_ALGOLIA_KEY 1103
/* Sumo Logic access key */
#define SCRUBJAY_ENTITY_SECRET_SUMOLOGIC_KEY 1104
/* Splunk HTTP event collector token */
#define SCRUBJAY_ENTITY_SECRET_SPLUNK_HEC_TOKEN 1105
/* Elastic Cloud API key */
#define SCRUBJAY_ENTITY_SECRET_ELASTIC_CLOUD_KEY 1106
/* Snyk API token */
#define SCRUBJAY_ENTITY_SECRET_SNYK_TOKEN 1107
/* GitLab routable token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_ROUTABLE_TOKEN 1108
/* GitLab deploy token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_DEPLOY_TOKEN 1109
/* GitLab runner authentication token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_RUNNER_TOKEN 1110
/* GitLab runner registration token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_RUNNER_REGISTRATION_TOKEN 1111
/* GitLab CI/CD job token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_JOB_TOKEN 1112
/* GitLab pipeline trigger token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_TRIGGER_TOKEN 1113
/* GitLab feed token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_FEED_TOKEN 1114
/* GitLab incoming mail token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_MAIL_TOKEN 1115
/* GitLab agent for Kubernetes token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_AGENT_TOKEN 1116
/* GitLab OAuth application secret */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_OAUTH_SECRET 1117
/* GitLab SCIM token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_SCIM_TOKEN 1118
/* GitLab feature flags client token */
#define SCRUBJAY_ENTITY_SECRET_GITLAB_FEATURE_FLAG_TOKEN 1119
/* PyPI API token (macaroon) */
#define SCRUBJAY_ENTITY_SECRET_PYPI_TOKEN 1120
/* TestPyPI API token (macaroon) */
#define SCRUBJAY_ENTITY_SECRET_TESTPYPI_TOKEN 1121
/* RubyGems API key */
#define SCRUBJAY_ENTITY_SECRET_RUBYGEMS_KEY 1122
/* crates.io API token */
#define SCRUBJAY_ENTITY_SECRET_CRATES_IO_TOKEN 1123
/* Docker personal access token */
#define SCRUBJAY_ENTITY_SECRET_DOCKER_TOKEN 1124
/* Docker organization access token */
#define SCRUBJAY_ENTITY_SECRET_DOCKER_ORGANIZATION_TOKEN 1125
/* Docker swarm join token */
#define SCRUBJAY_ENTITY_SECRET_DOCKER_SWARM_JOIN_TOKEN 1126
/* Docker swarm unlock key */
#define SCRUBJAY_ENTITY_SECRET_DOCKER_SWARM_UNLOCK_KEY 1127
/* JFrog Artifactory API key */
#define SCRUBJAY_ENTITY_SECRET_ARTIFACTORY_KEY 1128
/* JFrog reference token */
#define SCRUBJAY_ENTITY_SECRET_ARTIFACTORY_REFERENCE_TOKEN 1129
/* NuGet API key */
#define SCRUBJAY_ENTITY_SECRET_NUGET_KEY 1130
/* Clojars deploy token */
#define SCRUBJAY_ENTITY_SECRET_CLOJARS_TOKEN 1131
/* Private Packagist token */
#define SCRUBJAY_ENTITY_SECRET_PACKAGIST_TOKEN 1132
/* Bitbucket app password */
#define SCRUBJAY_ENTITY_SECRET_BITBUCKET_APP_PASSWORD 1133
/* Bitbucket repository or workspace access token */
#define SCRUBJAY_ENTITY_SECRET_BITBUCKET_REPOSITORY_TOKEN 1134
/* CircleCI personal API token */
#define SCRUBJAY_ENTITY_SECRET_CIRCLECI_TOKEN 1135
/* CircleCI project API token */
#define SCRUBJAY_ENTITY_SECRET_CIRCLECI_PROJECT_TOKEN 1136
/* Buildkite API access token */
#define SCRUBJAY_ENTITY_SECRET_BUILDKITE_TOKEN 1137
/* HCP Terraform API token */
#define SCRUBJAY_ENTITY_SECRET_TERRAFORM_TOKEN 1138
/* Pulumi access token */
#define SCRUBJAY_ENTITY_SECRET_PULUMI_TOKEN 1139
/* HashiCorp Vault service token */
#define SCRUBJAY_ENTITY_SECRET_VAULT_SERVICE_TOKEN 1140
/* HashiCorp Vault batch token */
#define SCRUBJAY_ENTITY_SECRET_VAULT_BATCH_TOKEN 1141
/* HashiCorp Vault recovery token */
#define SCRUBJAY_ENTITY_SECRET_VAULT_RECOVERY_TOKEN 1142
/* HashiCorp Vault token before 1.10 */
#define SCRUBJAY_ENTITY_SECRET_VAULT_LEGACY_TOKEN 1143
/* Doppler personal token */
#define SCRUBJAY_ENTITY_SECRET_DOPPLER_PERSONAL_TOKEN 1144
/* Doppler CLI token */
#define SCRUBJAY_ENTITY_SECRET_DOPPLER_CLI_TOKEN 1145
/* Doppler service account token */
#define SCRUBJAY_ENTITY_SECRET_DOPPLER_SERVICE_ACCOUNT_TOKEN 1146
/* Doppler service token */
#define SCRUBJAY_ENTITY_SECRET_DOPPLER_SERVICE_TOKEN 1147
/* Postman API key */
#define SCRUBJAY_ENTITY_SECRET_POSTMAN_KEY 1148
/* SonarQube user token */
#define SCRUBJAY_ENTITY_SECRET_SONARQUBE_USER_TOKEN 1149
/* SonarQube project analysis token */
#define SCRUBJAY_ENTITY_SECRET_SONARQUBE_PROJECT_TOKEN 1150
/* SonarQube global analysis token */
#define SCRUBJAY_ENTITY_SECRET_SONARQUBE_GLOBAL_TOKEN 1151
/* Sourcegraph access token */
#define SCRUBJAY_ENTITY_SECRET_SOURCEGRAPH_TOKEN 1152
/* Sourcegraph access token without instance */
#define SCRUBJAY_ENTITY_SECRET_SOURCEGRAPH_LEGACY_TOKEN 1153
/* LaunchDarkly API access token */
#define SCRUBJAY_ENTITY_SECRET_LAUNCHDARKLY_API_KEY 1154
/* LaunchDarkly SDK key */
#define SCRUBJAY_ENTITY_SECRET_LAUNCHDARKLY_SDK_KEY 1155
/* 1Password service account token */
#define SCRUBJAY_ENTITY_SECRET_ONEPASSWORD_SERVICE_TOKEN 1156
/* 1Password secret key */
#define SCRUBJAY_ENTITY_SECRET_ONEPASSWORD_SECRET_KEY 1157
/* Octopus Deploy API key */
#define SCRUBJAY_ENTITY_SECRET_OCTOPUS_KEY 1158
/* Harness API token */
#define SCRUBJAY_ENTITY_SECRET_HARNESS_TOKEN 1159
/* Travis CI access token */
#define SCRUBJAY_ENTITY_SECRET_TRAVIS_TOKEN 1160
/* Codecov upload token */
#define SCRUBJAY_ENTITY_SECRET_CODECOV_TOKEN 1161
/* Jenkins API token */
#define SCRUBJAY_ENTITY_SECRET_JENKINS_TOKEN 1162
/* Kubernetes bootstrap token */
#define SCRUBJAY_ENTITY_SECRET_KUBERNETES_BOOTSTRAP_TOKEN 1163
/* Rootly API key */
#define SCRUBJAY_ENTITY_SECRET_ROOTLY_KEY 1164
/* OpenAI admin API key */
#define SCRUBJAY_ENTITY_SECRET_OPENAI_ADMIN_KEY 1165
/* Anthropic OAuth access token */
#define SCRUBJAY_ENTITY_SECRET_ANTHROPIC_OAUTH_TOKEN 1166
/* Hugging Face user access token */
#define SCRUBJAY_ENTITY_SECRET_HUGGINGFACE_TOKEN 1167
/* Hugging Face organization API token */
#define SCRUBJAY_ENTITY_SECRET_HUGGINGFACE_ORGANIZATION_TOKEN 1168
/* Replicate API token */
#define SCRUBJAY_ENTITY_SECRET_REPLICATE_TOKEN 1169
/* Groq API key */
#define SCRUBJAY_ENTITY_SECRET_GROQ_KEY 1170
/* Perplexity API key */
#define SCRUBJAY_ENTITY_SECRET_PERPLEXITY_KEY 1171
/* xAI API key */
#define SCRUBJAY_ENTITY_SECRET_XAI_KEY 1172
/* Mistral AI API key */
#define SCRUBJAY_ENTITY_SECRET_MISTRAL_KEY 1173
/* Cohere API key */
#define SCRUBJAY_ENTITY_SECRET_COHERE_KEY 1174
/* Fireworks AI API key */
#define SCRUBJAY_ENTITY_SECRET_FIREWORKS_KEY 1175
/* Together AI API key */
#define SCRUBJAY_ENTITY_SECRET_TOGETHER_KEY 1176
/* DeepSeek API key */
#define SCRUBJAY_ENTITY_SECRET_DEEPSEEK_KEY 1177
/* OpenRouter API key */
#define SCRUBJAY_ENTITY_SECRET_OPENROUTER_KEY 1178
/* NVIDIA API key */
#define SCRUBJAY_ENTITY_SECRET_NVIDIA_KEY 1179
/* ElevenLabs API key */
#define SCRUBJAY_ENTITY_SECRET_ELEVENLABS_KEY 1180
/* Stability AI API key */
#define SCRUBJAY_ENTITY_SECRET_STABILITY_KEY 1181
/* Cerebras API key */
#define SCRUBJAY_ENTITY_SECRET_CEREBRAS_KEY 1182
/* Voyage AI API key */
#define SCRUBJAY_ENTITY_SECRET_VOYAGE_KEY 1183
/* Jina AI API key */
#define SCRUBJAY_ENTITY_SECRET_JINA_KEY 1184
/* Tavily API key */
#define SCRUBJAY_ENTITY_SECRET_TAVILY_KEY 1185
/* Firecrawl API key */
#define SCRUBJAY_ENTITY_SECRET_FIRECRAWL_KEY 1186
/* E2B API key */
#define SCRUBJAY_ENTITY_SECRET_E2B_KEY 1187
/* Modal token id */
#define SCRUBJAY_ENTITY_SECRET_MODAL_TOKEN_ID 1188
/* Modal token secret */
#define SCRUBJAY_ENTITY_SECRET_MODAL_TOKEN_SECRET 1189
/* Runpod API key */
#define SCRUBJAY_ENTITY_SECRET_RUNPOD_KEY 1190
/* LangSmith personal access token */
#define SCRUBJAY_ENTITY_SECRET_LANGSMITH_TOKEN 1191
/* LangSmith service key */
#define SCRUBJAY_ENTITY_SECRET_LANGSMITH_SERVICE_KEY 1192
/* Langfuse secret key */
#define SCRUBJAY_ENTITY_SECRET_LANGFUSE_KEY 1193
/* Anyscale API key */
#define SCRUBJAY_ENTITY_SECRET_ANYSCALE_KEY 1194
/* Weights & Biases API key */
#define SCRUBJAY_ENTITY_SECRET_WANDB_KEY 1195
/* Deepgram API key */
#define SCRUBJAY_ENTITY_SECRET_DEEPGRAM_KEY 1196
/* AssemblyAI API key */
#define SCRUBJAY_ENTITY_SECRET_ASSEMBLYAI_KEY 1197
/* Slack app-level token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_APP_TOKEN 1198
/* Slack legacy workspace token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_LEGACY_TOKEN 1199
/* Slack legacy workspace access token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_WORKSPACE_TOKEN 1200
/* Slack configuration access token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_CONFIGURATION_TOKEN 1201
/* Slack configuration refresh token */
#define SCRUBJAY_ENTITY_SECRET_SLACK_CONFIGURATION_REFRESH_TOKEN 1202
/* Slack session cookie */
#define SCRUBJAY_ENTITY_SECRET_SLACK_COOKIE 1203
/* Slack incoming webhook */
#define SCRUBJAY_ENTITY_SECRET_SLACK_WEBHOOK 1204
/* Discord webhook */
#define SCRUBJAY_ENTITY_SECRET_DISCORD_WEBHOOK 1205
/* Google Chat webhook */
#define SCRUBJAY_ENTITY_SECRET_GOOGLE_CHAT_WEBHOOK 1206
/* Discord bot token */
#define SCRUBJAY_ENTITY_SECRET_DISCORD_BOT_TOKEN 1207
/* Telegram bot token */
#define SCRUBJAY_ENTITY_SECRET_TELEGRAM_BOT_TOKEN 1208
/* Twilio API key SID */
#define SCRUBJAY_ENTITY_SECRET_TWILIO_KEY 1209
/* Twilio account SID */
#define SCRUBJAY_ENTITY_SECRET_TWILIO_ACCOUNT_SID 1210
/* Twilio auth token */
#define SCRUBJAY_ENTITY_SECRET_TWILIO_AUTH_TOKEN 1211
/* Intercom access token */
#define SCRUBJAY_ENTITY_SECRET_INTERCOM_TOKEN 1212
/* Facebook or WhatsApp access token */
#define SCRUBJAY_ENTITY_SECRET_FACEBOOK_ACCESS_TOKEN 1213
/* Instagram access token */
#define SCRUBJAY_ENTITY_SECRET_INSTAGRAM_ACCESS_TOKEN 1214
/* Facebook app secret */
#define SCRUBJAY_ENTITY_SECRET_FACEBOOK_APP_SECRET 1215
/* X (Twitter) app bearer token */
#define SCRUBJAY_ENTITY_SECRET_TWITTER_BEARER_TOKEN 1216
/* X (Twitter) consumer or access token secret */
#define SCRUBJAY_ENTITY_SECRET_TWITTER_SECRET 1217
/* LinkedIn client secret */
#define SCRUBJAY_ENTITY_SECRET_LINKEDIN_CLIENT_SECRET 1218
/* Twitch client secret or token */
#define SCRUBJAY_ENTITY_SECRET_TWITCH_TOKEN 1219
/* Telnyx API key */
#define SCRUBJAY_ENTITY_SECRET_TELNYX_KEY 1220
/* OneSignal REST API key */
#define SCRUBJAY_ENTITY_SECRET_ONESIGNAL_KEY 1221
/* Ably API key */
#define SCRUBJAY_ENTITY_SECRET_ABLY_KEY 1222
/* Pusher app secret */
#define SCRUBJAY_ENTITY_SECRET_PUSHER_SECRET 1223
/* Sendbird API token */
#define SCRUBJAY_ENTITY_SECRET_SENDBIRD_TOKEN 1224
/* Mattermost access token */
#define SCRUBJAY_ENTITY_SECRET_MATTERMOST_TOKEN 1225
/* Stripe restricted key, test mode */
#define SCRUBJAY_ENTITY_SECRET_STRIPE_RESTRICTED_TEST_KEY 1226
/* Stripe or Standard Webhooks signing secret */
#define SCRUBJAY_ENTITY_SECRET_STRIPE_WEBHOOK_SECRET 1227
/* Stripe organization key */
#define SCRUBJAY_ENTITY_SECRET_STRIPE_ORGANIZATION_KEY 1228
/* Square access token */
#define SCRUBJAY_ENTITY_SECRET_SQUARE_ACCESS_TOKEN 1229
/* Square personal access token */
#define SCRUBJAY_ENTITY_SECRET_SQUARE_PERSONAL_TOKEN 1230
/* Square OAuth secret */
#define SCRUBJAY_ENTITY_SECRET_SQUARE_OAUTH_SECRET 1231
/* PayPal Braintree access token */
#define SCRUBJAY_ENTITY_SECRET_BRAINTREE_ACCESS_TOKEN 1232
/* PayPal client secret */
#define SCRUBJAY_ENTITY_SECRET_PAYPAL_CLIENT_SECRET 1233
/* Plaid access token */
#define SCRUBJAY_ENTITY_SECRET_PLAID_ACCESS_TOKEN 1234
/* Plaid sandbox access token */
#define SCRUBJAY_ENTITY_SECRET_PLAID_SANDBOX_TOKEN 1235
/* Plaid secret */
#define SCRUBJAY_ENTITY_SECRET_PLAID_SECRET 1236
/* Adyen API key */
#define SCRUBJAY_ENTITY_SECRET_ADYEN_KEY 1237
/* Razorpay key id, live mode */
#define SCRUBJAY_ENTITY_SECRET_RAZORPAY_KEY 1238
/* Razorpay key id, test mode */
#define SCRUBJAY_ENTITY_SECRET_RAZORPAY_TEST_KEY 1239
/* Mollie API key, live mode */
#define SCRUBJAY_ENTITY_SECRET_MOLLIE_KEY 1240
/* Mollie API key, test mode */
#define SCRUBJAY_ENTITY_SECRET_MOLLIE_TEST_KEY 1241
/* Flutterwave secret key */
#define SCRUBJAY_ENTITY_SECRET_FLUTTERWAVE_KEY 1242
/* Flutterwave test secret key */
#define SCRUBJAY_ENTITY_SECRET_FLUTTERWAVE_TEST_KEY 1243
/* GoCardless access token */
#define SCRUBJAY_ENTITY_SECRET_GOCARDLESS_TOKEN 1244
/* Lob API key */
#define SCRUBJAY_ENTITY_SECRET_LOB_KEY 1245
/* Shippo API token, live mode */
#define SCRUBJAY_ENTITY_SECRET_SHIPPO_KEY 1246
/* Shippo API token, test mode */
#define SCRUBJAY_ENTITY_SECRET_SHIPPO_TEST_KEY 1247
/* EasyPost API key, live mode */
#define SCRUBJAY_ENTITY_SECRET_EASYPOST_KEY 1248
/* EasyPost API key, test mode */
#define SCRUBJAY_ENTITY_SECRET_EASYPOST_TEST_KEY 1249
/* Shopify access token */
#define SCRUBJAY_ENTITY_SECRET_SHOPIFY_TOKEN 1250
/* Shopify custom app access token */
#define SCRUBJAY_ENTITY_SECRET_SHOPIFY_CUSTOM_APP_TOKEN 1251
/* Shopify private app password */
#define SCRUBJAY_ENTITY_SECRET_SHOPIFY_PRIVATE_APP_PASSWORD 1252
/* Shopify app shared secret */
#define SCRUBJAY_ENTITY_SECRET_SHOPIFY_SHARED_SECRET 1253
/* Paddle API key, live mode */
#define SCRUBJAY_ENTITY_SECRET_PADDLE_KEY 1254
/* Paddle API key, sandbox */
#define SCRUBJAY_ENTITY_SECRET_PADDLE_SANDBOX_KEY 1255
/* Polar organization access token */
#define SCRUBJAY_ENTITY_SECRET_POLAR_TOKEN 1256
/* WooCommerce consumer key */
#define SCRUBJAY_ENTITY_SECRET_WOOCOMMERCE_KEY 1257
/* WooCommerce consumer secret */
#define SCRUBJAY_ENTITY_SECRET_WOOCOMMERCE_SECRET 1258
/* Ramp client secret */
#define SCRUBJAY_ENTITY_SECRET_RAMP_SECRET 1259
/* Duffel access token, live mode */
#define SCRUBJAY_ENTITY_SECRET_DUFFEL_TOKEN 1260
/* Duffel access token, test mode */
#define SCRUBJAY_ENTITY_SECRET_DUFFEL_TEST_TOKEN 1261
/* Infura API key */
#define SCRUBJAY_ENTITY_SECRET_INFURA_KEY 1262
/* Mailgun private API key */
#define SCRUBJAY_ENTITY_SECRET_MAILGUN_KEY 1263
/* Mailgun public validation key */
#define SCRUBJAY_ENTITY_SECRET_MAILGUN_PUBLIC_KEY 1264
/* Mailgun API key of the newer form */
#define SCRUBJAY_ENTITY_SECRET_MAILGUN_TOKEN 1265
/* Mailchimp Marketing API key */
#define SCRUBJAY_ENTITY_SECRET_MAILCHIMP_KEY 1266
/* Mailchimp Transactional (Mandrill) API key */
#define SCRUBJAY_ENTITY_SECRET_MANDRILL_KEY 1267
/* Brevo API key */
#define SCRUBJAY_ENTITY_SECRET_BREVO_KEY 1268
/* Brevo SMTP key */
#define SCRUBJAY_ENTITY_SECRET_BREVO_SMTP_KEY 1269
/* Resend API key */
#define SCRUBJAY_ENTITY_SECRET_RESEND_KEY 1270
/* Postmark server token */
#define SCRUBJAY_ENTITY_SECRET_POSTMARK_TOKEN 1271
/* SparkPost API key */
#define SCRUBJAY_ENTITY_SECRET_SPARKPOST_KEY 1272
/* Mailjet API or secret key */
#define SCRUBJAY_ENTITY_SECRET_MAILJET_SECRET 1273
/* Klaviyo private API key */
#define SCRUBJAY_ENTITY_SECRET_KLAVIYO_KEY 1274
/* HubSpot private app access token */
#define SCRUBJAY_ENTITY_SECRET_HUBSPOT_TOKEN 1275
/* MailerSend API token */
#define SCRUBJAY_ENTITY_SECRET_MAILERSEND_TOKEN 1276
/* Kit (ConvertKit) API key */
#define SCRUBJAY_ENTITY_SECRET_CONVERTKIT_KEY 1277
/* Datadog API key */
#define SCRUBJAY_ENTITY_SECRET_DATADOG_API_KEY 1278
/* Datadog application key */
#define SCRUBJAY_ENTITY_SECRET_DATADOG_APPLICATION_KEY 1279
/* New Relic user key */
#define SCRUBJAY_ENTITY_SECRET_NEWRELIC_USER_KEY 1280
/* New Relic insights insert key */
#define SCRUBJAY_ENTITY_SECRET_NEWRELIC_INSERT_KEY 1281
/* New Relic insights query key */
#define SCRUBJAY_ENTITY_SECRET_NEWRELIC_QUERY_KEY 1282
/* New Relic REST API key */
#define SCRUBJAY_ENTITY_SECRET_NEWRELIC_REST_KEY 1283
/* New Relic browser key */
#define SCRUBJAY_ENTITY_SECRET_NEWRELIC_BROWSER_KEY 1284
/* New Relic license key */
#define SCRUBJAY_ENTITY_SECRET_NEWRELIC_LICENSE_KEY 1285
/* Sentry organization auth token */
#define SCRUBJAY_ENTITY_SECRET_SENTRY_ORGANIZATION_TOKEN 1286
/* Sentry user auth token */
#define SCRUBJAY_ENTITY_SECRET_SENTRY_USER_TOKEN 1287
/* Sentry internal integration token */
#define SCRUBJAY_ENTITY_SECRET_SENTRY_APP_TOKEN 1288
/* Sentry auth token of the older form */
#define SCRUBJAY_ENTITY_SECRET_SENTRY_LEGACY_TOKEN 1289
/* Grafana service account token */
#define SCRUBJAY_ENTITY_SECRET_GRAFANA_SERVICE_TOKEN 1290
/* Grafana Cloud access policy token */
#define SCRUBJAY_ENTITY_SECRET_GRAFANA_CLOUD_TOKEN 1291
/* Dynatrace access token */
#define SCRUBJAY_ENTITY_SECRET_DYNATRACE_TOKEN 1292
/* Dynatrace SCIM token */
#define SCRUBJAY_ENTITY_SECRET_DYNATRACE_SCIM_TOKEN 1293
/* Dynatrace OAuth client secret */
#define SCRUBJAY_ENTITY_SECRET_DYNATRACE_OAUTH_SECRET 1294
/* Dynatrace platform token */
#define SCRUBJAY_ENTITY_SECRET_DYNATRACE_PLATFORM_TOKEN 1295
/* Honeycomb ingest key */
#define SCRUBJAY_ENTITY_SECRET_HONEYCOMB_INGEST_KEY 1296
/* Honeycomb management key */
#define SCRUBJAY_ENTITY_SECRET_HONEYCOMB_MANAGEMENT_KEY 1297
/* PostHog personal API key */
#define SCRUBJAY_ENTITY_SECRET_POSTHOG_PERSONAL_KEY 1298
/* PostHog feature flags secret key */
#define SCRUBJAY_ENTITY_SECRET_POSTHOG_SECRET_KEY 1299
/* Axiom API token */
#define SCRUBJAY_ENTITY_SECRET_AXIOM_TOKEN 1300
/* Axiom personal token */
#define SCRUBJAY_ENTITY_SECRET_AXIOM_PERSONAL_TOKEN 1301
/* Checkly API key */
#define SCRUBJAY_ENTITY_SECRET_CHECKLY_KEY 1302
/* Segment public API token */
#define SCRUBJAY_ENTITY_SECRET_SEGMENT_TOKEN 1303
/* Segment write key */
#define SCRUBJAY_ENTITY_SECRET_SEGMENT_WRITE_KEY 1304
/* PagerDuty API key */
#define SCRUBJAY_ENTITY_SECRET_PAGERDUTY_KEY 1305
/* Opsgenie API key */
#define SCRUBJAY_ENTITY_SECRET_OPSGENIE_KEY 1306
/* Rollbar access token */
#define SCRUBJAY_ENTITY_SECRET_ROLLBAR_TOKEN 1307
/* BugSnag API key */
#define SCRUBJAY_ENTITY_SECRET_BUGSNAG_KEY 1308
/* Mixpanel project token or secret */
#define SCRUBJAY_ENTITY_SECRET_MIXPANEL_SECRET 1309
/* Amplitude API or secret key */
#define SCRUBJAY_ENTITY_SECRET_AMPLITUDE_KEY 1310
/* Loggly customer token */
#define SCRUBJAY_ENTITY_SECRET_LOGGLY_TOKEN 1311
/* Atlassian API token */
#define SCRUBJAY_ENTITY_SECRET_ATLASSIAN_TOKEN 1312
/* Atlassian API token of the older form */
#define SCRUBJAY_ENTITY_SECRET_ATLASSIAN_LEGACY_TOKEN 1313
/* Linear API key */
#define SCRUBJAY_ENTITY_SECRET_LINEAR_KEY 1314
/* Linear OAuth token */
#define SCRUBJAY_ENTITY_SECRET_LINEAR_OAUTH_TOKEN 1315
/* Linear webhook signing secret */
#define SCRUBJAY_ENTITY_SECRET_LINEAR_WEBHOOK_SECRET 1316
/* Notion API token */
#define SCRUBJAY_ENTITY_SECRET_NOTION_TOKEN 1317
/* Notion API token of the older form */
#define SCRUBJAY_ENTITY_SECRET_NOTION_LEGACY_TOKEN 1318
/* Figma personal access token */
#define SCRUBJAY_ENTITY_SECRET_FIGMA_TOKEN 1319
/* Figma OAuth token */
#define SCRUBJAY_ENTITY_SECRET_FIGMA_OAUTH_TOKEN 1320
/* ClickUp personal API token */
#define SCRUBJAY_ENTITY_SECRET_CLICKUP_TOKEN 1321
/* Airtable personal access token */
#define SCRUBJAY_ENTITY_SECRET_AIRTABLE_TOKEN 1322
/* Airtable API key */
#define SCRUBJAY_ENTITY_SECRET_AIRTABLE_KEY 1323
/* Typeform personal access token */
#define SCRUBJAY_ENTITY_SECRET_TYPEFORM_TOKEN 1324
/* Trello API token */
#define SCRUBJAY_ENTITY_SECRET_TRELLO_TOKEN 1325
/* Dropbox short-lived access token */
#define SCRUBJAY_ENTITY_SECRET_DROPBOX_TOKEN 1326
/* Dropbox user access token */
#define SCRUBJAY_ENTITY_SECRET_DROPBOX_USER_TOKEN 1327
/* ReadMe API key */
#define SCRUBJAY_ENTITY_SECRET_README_KEY 1328
/* Contentful personal access token */
#define SCRUBJAY_ENTITY_SECRET_CONTENTFUL_TOKEN 1329
/* Contentful delivery or preview token */
#define SCRUBJAY_ENTITY_SECRET_CONTENTFUL_DELIVERY_TOKEN 1330
/* Mapbox secret access token */
#define SCRUBJAY_ENTITY_SECRET_MAPBOX_SECRET_TOKEN 1331
/* MaxMind license key */
#define SCRUBJAY_ENTITY_SECRET_MAXMIND_KEY 1332
/* Stytch secret, live */
#define SCRUBJAY_ENTITY_SECRET_STYTCH_SECRET 1333
/* Stytch secret, test */
#define SCRUBJAY_ENTITY_SECRET_STYTCH_TEST_SECRET 1334
/* Okta API token */
#define SCRUBJAY_ENTITY_SECRET_OKTA_TOKEN 1335
/* Auth0 client secret */
#define SCRUBJAY_ENTITY_SECRET_AUTH0_SECRET 1336
/* Frame.io developer token */
#define SCRUBJAY_ENTITY_SECRET_FRAMEIO_TOKEN 1337
/* Adobe client secret */
#define SCRUBJAY_ENTITY_SECRET_ADOBE_CLIENT_SECRET 1338
/* Statsig server secret key */
#define SCRUBJAY_ENTITY_SECRET_STATSIG_KEY 1339
/* Ubidots token */
#define SCRUBJAY_ENTITY_SECRET_UBIDOTS_TOKEN 1340
/* Asana personal access token */
#define SCRUBJAY_ENTITY_SECRET_ASANA_TOKEN 1341
/* Zendesk API token */
#define SCRUBJAY_ENTITY_SECRET_ZENDESK_TOKEN 1342
/* Salesforce session id or access token */
#define SCRUBJAY_ENTITY_SECRET_SALESFORCE_TOKEN 1343
/* Todoist API token */
#define SCRUBJAY_ENTITY_SECRET_TODOIST_TOKEN 1344
/* Shortcut API token */
#define SCRUBJAY_ENTITY_SECRET_SHORTCUT_TOKEN 1345
/* age identity */
#define SCRUBJAY_ENTITY_SECRET_AGE_KEY 1346
/* Nostr private key */
#define SCRUBJAY_ENTITY_SECRET_NOSTR_KEY 1347
/* Stellar secret seed */
#define SCRUBJAY_ENTITY_SECRET_STELLAR_SEED 1348
/* NATS NKey seed */
#define SCRUBJAY_ENTITY_SECRET_NATS_SEED 1349
/* Extended private key of a wallet */
#define SCRUBJAY_ENTITY_SECRET_EXTENDED_PRIVATE_KEY 1350
/* Private key in armor, in base64 once more */
#define SCRUBJAY_ENTITY_SECRET_ENCODED_PRIVATE_KEY 1351
/* PuTTY private key */
#define SCRUBJAY_ENTITY_SECRET_PUTTY_KEY 1352
/* minisign secret key */
#define SCRUBJAY_ENTITY_SECRET_MINISIGN_KEY 1353
/* WireGuard private or preshared key */
#define SCRUBJAY_ENTITY_SECRET_WIREGUARD_KEY 1354
/* Ethereum private key */
#define SCRUBJAY_ENTITY_SECRET_ETHEREUM_PRIVATE_KEY 1355
/* Rails master key */
#define SCRUBJAY_ENTITY_SECRET_RAILS_MASTER_KEY 1356
/* Laravel application key */
#define SCRUBJAY_ENTITY_SECRET_LARAVEL_APP_KEY 1357
/* Basic authentication credentials */
#define SCRUBJAY_ENTITY_SECRET_BASIC_AUTH 1358
/* GitHub App installation token, stateless */
#define SCRUBJAY_ENTITY_SECRET_GITHUB_STATELESS_TOKEN 1359
/* Tailscale SCIM key */
#define SCRUBJAY_ENTITY_SECRET_TAILSCALE_SCIM_KEY 1360

#endif /* SCRUBJAY_ENTITIES_H */
