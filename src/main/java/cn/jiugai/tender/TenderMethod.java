package cn.jiugai.tender;

/** How a project is tendered; the first three are encouraged, EPC first (JA-3.3-5). */
enum TenderMethod {
    EPC,
    DESIGN_BUILD,
    CONSORTIUM,
    CONSTRUCTION_ONLY
}
