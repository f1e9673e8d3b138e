package cn.jiugai.funding;

/** The services of a community that a project may provide for (JA-2-9). */
enum CommunityService {
    ELDERLY_CARE("养老"),
    CHILD_CARE("托育"),
    HOME_SERVICES("家政");

    private final String title;

    CommunityService(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
