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

#endif /* SCRUBJAY_ENTITIES_H */
