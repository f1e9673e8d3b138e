package cn.jiugai.application;

import cn.jiugai.project.Community;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet of answers over, all or nothing: a household's later answer takes the place of its earlier one. */
@Component
class ConsentImport {

    private final ApplicationRegister applications;
    private final ConsentRegister consents;

    ConsentImport(ApplicationRegister applications, ConsentRegister consents) {
        this.applications = applications;
        this.consents = consents;
    }

    /** @throws cn.jiugai.sheet.FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional(propagation = Propagation.MANDATORY)
    ConsentReceipt take(String application, byte[] content, String task, String person) {
        AppliedCommunity applied = applications.get(application);
        List<HouseholdConsent> answers =
                new ConsentSheet(community(applied), consents.households(applied)).read(Workbook.open(content));
        Map<String, ConsentRegister.Stored> inForce = consents.inForce(application);
        int added = 0;
        int replaced = 0;
        for (HouseholdConsent answer : answers) {
            ConsentRegister.Stored earlier = inForce.get(answer.household().key());
            if (earlier == null) {
                consents.put(consents.addHousehold(application, answer.household()), answer, null, task, person);
                added++;
            } else if (!earlier.says(answer)) {
                consents.put(earlier.household(), answer, earlier, task, person);
                replaced++;
            }
        }
        return ConsentReceipt.of(added, replaced, answers.size() - added - replaced, consents.consent(applied));
    }

    /** The community as the sheet knows it: by its name and its number of households. */
    static Community community(AppliedCommunity applied) {
        return new Community(
                null,
                applied.number(),
                applied.name(),
                applied.builtYear(),
                applied.households(),
                applied.buildings(),
                applied.areaM2());
    }
}
