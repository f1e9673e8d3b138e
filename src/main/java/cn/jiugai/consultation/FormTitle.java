package cn.jiugai.consultation;

/** How a plan calls the form that each household is given; a district names its own first. */
enum FormTitle {
    DEMAND("老旧小区改造居民需求调查表"),
    WISHES("老旧小区改造征求居民意愿表");

    private final String title;

    FormTitle(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
