package cn.jiugai.acceptance;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the opinions of the newest meeting in words, for the rules. */
@Component
class OpinionReader {

    private final AcceptanceRegister acceptances;
    private final Defects defects;
    private final Parties parties;
    private final Offices offices;

    OpinionReader(AcceptanceRegister acceptances, Defects defects, Parties parties, Offices offices) {
        this.acceptances = acceptances;
        this.defects = defects;
        this.parties = parties;
        this.offices = offices;
    }

    List<Opinion> opinions(Step step) {
        Map<String, List<String>> found = defects.newest(step.instance()).stream()
                .filter(defect -> defect.compared() == null)
                .collect(Collectors.groupingBy(
                        Defect::foundBy, Collectors.mapping(defect -> words(step, defect), Collectors.toList())));
        return acceptances.opinions(step.instance()).stream()
                .map(opinion -> new Opinion(
                        opinion.party(),
                        offices.nameOf(opinion.unit()),
                        opinion.agrees(),
                        found.getOrDefault(opinion.party(), List.of())))
                .toList();
    }

    /** What is wrong and who has to put it right. */
    String words(Step step, Defect defect) {
        return "%s（责任单位：%s）".formatted(defect.finding(), parties.unitName(step, defect.responsible()));
    }
}
