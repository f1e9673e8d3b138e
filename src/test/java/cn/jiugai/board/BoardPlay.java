package cn.jiugai.board;

import java.util.List;
import org.springframework.stereotype.Component;

/** Uploads the list of main materials as a contractor does, without the spreadsheet. */
@Component
public class BoardPlay {

    private final BoardRegister register;

    BoardPlay(BoardRegister register) {
        this.register = register;
    }

    public void materials(String project) {
        register.setMaterials(
                project,
                List.of(
                        new Material("SBS改性沥青防水卷材", "4mm", "某某牌", "屋面", "热熔满粘，搭接100mm"),
                        new Material("HDPE双壁波纹管", "DN300", "某某管业", "雨水管网", "砂垫层，承插连接")),
                "yanshanConstruction");
    }

    /** What a spreadsheet with one material holds. */
    public static byte[] workbook() {
        return MaterialTemplate.of("试验", List.of(new Material("透水砖", "200×100×60", "某某建材", "人行道", "干硬性砂浆铺贴")));
    }
}
