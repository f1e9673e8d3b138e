package cn.jiugai.warranty;

import java.util.List;

/** Who signs the agreement on handover and warranty: 区住建局、施工单位、社区三方 (HG-4.3-3). */
final class Signatories {

    /** Role ids, in the order in which the agreement names them. */
    static final List<String> ROLES = List.of("districtHousing", "contractor", "community");

    private Signatories() {}
}
