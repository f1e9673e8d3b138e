package cn.jiugai.consultation;

import cn.jiugai.office.DistrictChoices;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each district asks its households, and on which ways. */
@Component
class Offers {

    private final Map<String, List<Demand>> menus;
    private final Map<String, List<Channel>> channels;
    private final Map<String, List<FormTitle>> forms;
    private final Projects projects;

    Offers(DistrictChoices choices, Projects projects) {
        this.menus = choices.named("menu", Demand.values(), Demand::title);
        this.channels = choices.named("channels", Channel.values(), Channel::title);
        this.forms = choices.named("householdForm", FormTitle.values(), FormTitle::title);
        this.projects = projects;
    }

    /** The offer of the district of a project. */
    Offer of(String project) {
        String district = projects.get(project).district();
        return new Offer(
                menus.get(district),
                channels.get(district),
                forms.get(district).get(0).title());
    }
}
