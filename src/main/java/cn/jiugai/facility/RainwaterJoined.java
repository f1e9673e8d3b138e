package cn.jiugai.facility;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether the municipal facilities centre has confirmed that the network is joined to the main in every place (HG-5.4-1).
 *
 * @param joints places that the centre gave
 * @param confirmed places that it confirms as joined
 * @param note what is not right; null if nothing
 */
record RainwaterJoined(int joints, int confirmed, String note) {

    Verdict check() {
        return confirmed >= joints
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "HG-5.4-1",
                        "确认接驳%d处".formatted(confirmed),
                        "接驳点位%d处全部接入主管网".formatted(joints),
                        "还差%d处%s".formatted(joints - confirmed, note == null ? "" : "：" + note),
                        "请完成接驳后重新报请确认"));
    }
}
