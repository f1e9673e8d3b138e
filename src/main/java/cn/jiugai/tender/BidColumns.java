package cn.jiugai.tender;

import cn.jiugai.sheet.Column;
import java.util.List;

/** The three sheets in which bids are entered. */
final class BidColumns {

    static final String BIDS = "投标情况表";
    static final Column FIRM = Column.text("投标单位");
    static final Column CODE = Column.text("统一社会信用代码");
    static final Column MEMBERS = Column.optionalText("联合体成员");
    static final Column CONTACT = Column.text("联系人");
    static final Column PHONE = Column.text("联系电话");
    static final Column LEGAL_REPRESENTATIVE = Column.text("法定代表人");
    static final Column AGENT = Column.optionalText("授权代理人");
    static final Column MANAGER = Column.text("项目负责人");
    static final Column CERTIFICATE = Column.text("证书编号");
    static final Column VALID_UNTIL = Column.text("证书有效期至");
    static final Column INSURED_BY = Column.text("社保缴纳单位");
    static final Column BOND_ACCOUNT = Column.text("保证金付款账号");
    static final Column BOND_HOLDER = Column.text("保证金付款户名");
    static final Column FILE_AUTHOR = Column.optionalText("文件编制人");
    static final Column FILE_MACHINE = Column.optionalText("文件机器码");
    static final Column PRICE = Column.text("投标报价（元）");
    static final List<Column> OF_BIDS = List.of(
            FIRM,
            CODE,
            MEMBERS,
            CONTACT,
            PHONE,
            LEGAL_REPRESENTATIVE,
            AGENT,
            MANAGER,
            CERTIFICATE,
            VALID_UNTIL,
            INSURED_BY,
            BOND_ACCOUNT,
            BOND_HOLDER,
            FILE_AUTHOR,
            FILE_MACHINE,
            PRICE);

    static final String ITEMS = "分项报价";
    static final Column ITEM = Column.text("分项名称");
    static final Column ITEM_PRICE = Column.text("报价（元）");
    static final Column GIVEN = Column.optionalText("招标人给定");
    static final List<Column> OF_ITEMS = List.of(FIRM, ITEM, ITEM_PRICE, GIVEN);

    static final String SUBCONTRACTS = "分包情况";
    static final Column WORKS = Column.text("分包内容");
    static final Column SUBCONTRACTOR = Column.text("分包单位");
    static final Column MAIN_WORKS = Column.text("属于主体工程");
    static final Column ALLOWED = Column.text("招标文件允许分包");
    static final List<Column> OF_SUBCONTRACTS = List.of(FIRM, WORKS, SUBCONTRACTOR, MAIN_WORKS, ALLOWED);

    private BidColumns() {}
}
