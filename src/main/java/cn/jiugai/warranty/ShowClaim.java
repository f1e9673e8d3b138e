package cn.jiugai.warranty;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was claimed, and what the contractor has said to it. */
@Component
class ShowClaim extends View {

    private final Claims claims;
    private final WarrantyRecords warranties;
    private final Offices offices;

    ShowClaim(Claims claims, WarrantyRecords warranties, Offices offices) {
        this.claims = claims;
        this.warranties = warranties;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示报修和答复";
    }

    @Override
    protected String show(Step step) {
        Claim claim = claims.get(step.instance());
        String until = warranties
                .of(step.project())
                .map(warranty -> warranty.endsOn(claim.part()))
                .map("，保修期至%s"::formatted)
                .orElse("");
        return Stream.concat(
                        Stream.of(
                                "**%s**，%s发现%s".formatted(claim.title(), claim.foundOn(), until),
                                claim.text(),
                                "登记单位：" + offices.nameOf(claim.unit())),
                        Stream.ofNullable(claim.answer()).map("**施工单位答复**：%s"::formatted))
                .collect(Collectors.joining("\n\n"));
    }
}
