package cn.jiugai;

/** The application cannot start because a setting is missing or unfit; the message is for the administrator. */
public class SettingMissing extends RuntimeException {
    private final String remedy;

    /**
     * @param chinese what is missing and what was expected
     * @param english the same for administrators who do not read Chinese
     */
    public SettingMissing(String chinese, String english) {
        this(chinese, english, "设置好后重新启动，见 docker/README.md。 Set it and start again, see docker/README.md.");
    }

    /** @param remedy what to do, in both languages */
    public SettingMissing(String chinese, String english, String remedy) {
        super(chinese + "\n" + english);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
