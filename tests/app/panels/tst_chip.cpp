#include "app/panels/chip.h"
#include "app/panels/flowlayout.h"
#include "app/panels/rowbutton.h"
#include "app/render/theme.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Chips, alone and in their layout.
class TestChip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsTakeMoreLinesWhereThereIsNoRoom();
    void aLayoutGivesThemTheirLines();
    void aMarkTakesRoomAndIsPainted();
    void onlyWhatCanBePressedIsAButton();
};

namespace {

const QString kLong = u"Постоянное представительство при международных организациях"_s;

QImage picture(Chip &chip)
{
    QImage image(chip.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    chip.render(&image);
    return image;
}

} // namespace

void TestChip::wordsTakeMoreLinesWhereThereIsNoRoom()
{
    Chip chip(kLong, Chip::Style::Outlined, Qt::black, Theme::light(), nullptr);
    const QSize whole = chip.sizeHint();
    QCOMPARE(chip.heightForWidth(whole.width()), whole.height());
    QVERIFY(chip.heightForWidth(whole.width() / 2 + 20) > whole.height());
    QVERIFY(chip.heightForWidth(whole.width() / 4) > chip.heightForWidth(whole.width() / 2 + 20));
}

void TestChip::aLayoutGivesThemTheirLines()
{
    QWidget pane;
    auto *flow = new FlowLayout(6, &pane);
    auto *brief = new Chip(u"США"_s, Chip::Style::Filled, Qt::blue, Theme::light(), nullptr);
    auto *wide = new Chip(kLong, Chip::Style::Outlined, Qt::black, Theme::light(), nullptr);
    flow->addWidget(brief);
    flow->addWidget(wide);
    pane.resize(200, flow->heightForWidth(200));
    flow->setGeometry(pane.rect());
    QVERIFY(pane.rect().contains(wide->geometry()));
    QVERIFY(pane.rect().contains(brief->geometry()));
    QVERIFY(!wide->geometry().intersects(brief->geometry()));
    QCOMPARE(wide->height(), wide->heightForWidth(wide->width()));
}

void TestChip::aMarkTakesRoomAndIsPainted()
{
    Chip plain(u"Санкции"_s, Chip::Style::Filled, Qt::darkRed, Theme::light(), nullptr);
    Chip marked(u"Санкции"_s, Chip::Style::Filled, Qt::darkRed, Theme::light(), nullptr);
    marked.setMark(Group::Sanctions);
    QVERIFY(marked.sizeHint().width() > plain.sizeHint().width());
    plain.resize(marked.sizeHint());
    marked.resize(marked.sizeHint());
    QVERIFY(picture(plain) != picture(marked));
    Chip other(u"Санкции"_s, Chip::Style::Filled, Qt::darkRed, Theme::light(), nullptr);
    other.setMark(Group::Crisis);
    other.resize(marked.size());
    QVERIFY(picture(other) != picture(marked)); // told apart without color
}

void TestChip::onlyWhatCanBePressedIsAButton()
{
    Chip shows(u"Held"_s, Chip::Style::Outlined, Qt::black, Theme::light(), nullptr);
    Chip acts(u"Copy"_s, Chip::Style::Outlined, Qt::black, Theme::light(), nullptr);
    acts.setClickable();
    RowButton card(Qt::black, Theme::light(), nullptr);
    card.setPassive();
    RowButton row(Qt::black, Theme::light(), nullptr);
    QCOMPARE(QAccessible::queryAccessibleInterface(&shows)->role(), QAccessible::StaticText);
    QCOMPARE(QAccessible::queryAccessibleInterface(&shows)->text(QAccessible::Name), u"Held"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&acts)->role(), QAccessible::Button);
    QCOMPARE(QAccessible::queryAccessibleInterface(&card)->role(), QAccessible::Grouping);
    QCOMPARE(QAccessible::queryAccessibleInterface(&row)->role(), QAccessible::Button);
}

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
