package cn.jiugai.notice;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What is known of the newest notice: when and where it was posted (HG-4.1-1). */
@Component
class ShowNotice extends View {

    private final NoticeRegister notices;

    ShowNotice(NoticeRegister notices) {
        this.notices = notices;
    }

    @Override
    public String label() {
        return "显示方案公示";
    }

    @Override
    protected String show(Step step) {
        return notices.newest(step.project()).map(ShowNotice::text).orElse("");
    }

    private static String text(PublicNotice notice) {
        String proof = notice.provedOn() == null
                ? "张贴照片待上传"
                : "%s张贴%d份：%s".formatted(notice.provedOn(), notice.copies(), notice.places());
        return "第%d次公示《%s》（方案第%d稿），自%s起\n\n- 发布：%s\n- %s"
                .formatted(
                        notice.number(),
                        notice.title(),
                        notice.schemeRound(),
                        notice.postedOn(),
                        notice.media(),
                        proof);
    }
}
