package cn.jiugai.petition;

/** How a petition is dealt with (HG-4.1-4). */
enum PetitionRoad {
    MEDIATE("镇街会同部门调解"),
    COMMUNITY("交社区化解");

    private final String title;

    PetitionRoad(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
