package cn.jiugai.survey;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** The lists that go with the survey of a community: idle sites and violations seen (JA-4.3-1, JA-3.4-2). */
@Component
class SurveyListsUpload implements TaskUpload {

    private final ListImport lists;
    private final ListTemplate template;

    SurveyListsUpload(ListImport lists, ListTemplate template) {
        this.lists = lists;
        this.template = template;
    }

    @Override
    public String address() {
        return "survey-lists";
    }

    @Override
    public String fileName() {
        return "摸底清单.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return template.of(task.project());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return lists.take(task, content, person);
    }
}
