package cn.jiugai.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.3-3 移交及保修协议：保修期、三方签字、期内报修")
class WarrantyRulesTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 10, 15);
    private static final Map<WarrantyPart, Integer> LEAST =
            Map.of(WarrantyPart.WATERPROOFING, 60, WarrantyPart.PIPES, 24, WarrantyPart.OTHER, 12);

    @Test
    @DisplayName("正好60、24、12个月通过；短1个月的点名，写明差几个月")
    void terms() {
        assertThat(new WarrantyTerms(LEAST, LEAST).check().passed()).isTrue();
        assertThat(new WarrantyTerms(
                                Map.of(WarrantyPart.WATERPROOFING, 59, WarrantyPart.PIPES, 24, WarrantyPart.OTHER, 6),
                                LEAST)
                        .check()
                        .reasons())
                .isEqualTo("""
                        要求屋面防水和外墙防渗的保修期不少于60个月，现为59个月，还差1个月。请修改协议的保修期后重新提交。（依据 HG-4.3-3）
                        要求道路、绿化、安防等其他工程的保修期不少于12个月，现为6个月，还差6个月。请修改协议的保修期后重新提交。（依据 HG-4.3-3）""");
    }

    @Test
    @DisplayName("三方都签才算：两方签字缺1方，写明是谁、为什么；没有表态的也算没有签")
    void signatures() {
        Signature housing = signed("districtHousing", ACCEPTED);
        Signature contractor = signed("contractor", ACCEPTED.plusDays(1));
        assertThat(signatures(housing, contractor, signed("community", ACCEPTED))
                        .check()
                        .passed())
                .isTrue();
        assertThat(signatures(housing, contractor, new Signature("community", "c", false, "孙主任", null, "养护费用没有写明"))
                        .check()
                        .reasons())
                .isEqualTo("要求移交及保修协议书由3方签字，现为2方签字，缺1方：社区（养护费用没有写明）。请按未签字一方的意见修改协议，各方重新签字。（依据 HG-4.3-3）");
        assertThat(signatures(housing).check().reasons()).contains("现为1方签字", "缺2方：施工单位；社区");
    }

    @Test
    @DisplayName("验收合格前签的不算")
    void signedTooEarly() {
        assertThat(signatures(
                                signed("districtHousing", ACCEPTED.minusDays(1)),
                                signed("contractor", ACCEPTED),
                                signed("community", ACCEPTED))
                        .check()
                        .reasons())
                .contains("验收合格（2026-10-15）后签字", "区住建局于2026-10-14签字", "HG-4.3-3");
    }

    @Test
    @DisplayName("保修期最后一天发现的还在期内，第二天超期1天；验收前的不算")
    void period() {
        Warranty warranty = new Warranty(ACCEPTED, LEAST);
        LocalDate last = warranty.endsOn(WarrantyPart.OTHER);
        assertThat(last).isEqualTo(LocalDate.of(2027, 10, 14));
        assertThat(warranty.endsOn()).isEqualTo(LocalDate.of(2031, 10, 14));
        assertThat(within(last).check().passed()).isTrue();
        assertThat(within(ACCEPTED).check().passed()).isTrue();
        assertThat(within(last.plusDays(1)).check().reasons())
                .isEqualTo(
                        "要求道路的问题在保修期内（2026-10-15至2027-10-14）发现，现为2027-10-15发现，超期1天。请核对部位和日期；不在保修期内的请撤销，由管理单位按养护约定维修。（依据 HG-4.3-3）");
        assertThat(within(ACCEPTED.minusDays(2)).check().reasons()).contains("早2天");
    }

    private static WithinWarranty within(LocalDate foundOn) {
        return new WithinWarranty("道路", ACCEPTED, LocalDate.of(2027, 10, 14), foundOn);
    }

    private static Signature signed(String party, LocalDate on) {
        return new Signature(party, party, true, "张三", on, null);
    }

    private static Signatures signatures(Signature... given) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("districtHousing", "区住建局");
        parties.put("contractor", "施工单位");
        parties.put("community", "社区");
        return new Signatures(parties, List.of(given), ACCEPTED);
    }
}
