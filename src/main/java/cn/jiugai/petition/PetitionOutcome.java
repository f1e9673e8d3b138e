package cn.jiugai.petition;

/** What the petitioner says to the answer (HG-4.1-4). */
enum PetitionOutcome {
    ACCEPTED("信访人接受"),
    AGAIN("信访人不接受，再次办理"),
    REVIEW("信访人不接受，已告知申请复查的途径");

    private final String title;

    PetitionOutcome(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
