#include "app/window/about.h"

#include "core/store/connection.h"
#include "core/store/schema.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIconSize = 64;
constexpr int kTextWidth = 420; ///< logical pixels

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString screenLine(const QScreen &screen)
{
    return u"Screen: %1×%2 @%3"_s.arg(screen.size().width()).arg(screen.size().height()).arg(screen.devicePixelRatio());
}

QLabel *text(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString versions()
{
    return About::tr("Version %1").arg(QCoreApplication::applicationVersion()) + u'\n' +
           u"Qt %1 · SQLite %2"_s.arg(QString::fromLatin1(qVersion()), sqliteVersion());
}

QWidget *heading()
{
    auto *row = new QWidget;
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/icons/detente.svg"_s).pixmap(kIconSize));
    icon->setAccessibleName(About::tr("The program's sign"));
    auto *name = new QLabel(u"Detente"_s);
    QFont font = name->font();
    font.setPixelSize(font.pixelSize() > 0 ? font.pixelSize() * 2 : 26);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(icon);
    layout->addWidget(name, 1);
    return row;
}

} // namespace

QString systemInformation()
{
    QStringList lines{
        u"Detente %1 (library format %2)"_s.arg(QCoreApplication::applicationVersion()).arg(kSchemaVersion),
        u"Qt %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"SQLite %1"_s.arg(sqliteVersion()),
        u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                       QSysInfo::currentCpuArchitecture()),
        u"Platform: %1"_s.arg(QGuiApplication::platformName())};
    for (const QScreen *screen : QGuiApplication::screens())
        lines << screenLine(*screen);
    lines << u"Language: %1 (system: %2)"_s.arg(QLocale().name(), QLocale::system().name());
    return lines.join(u'\n') + u'\n';
}

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(About::tr("About Detente"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(About::tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setToolTip(About::tr("Copies the versions of the program and of the system, for a report of a fault"));
    QPushButton *close = buttons->addButton(About::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [] { QGuiApplication::clipboard()->setText(systemInformation()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(heading());
    layout->addWidget(text(About::tr("An interactive timeline of the relations between the United States and Russia, "
                                     "from a record in which every event has its source.")));
    layout->addWidget(text(versions()));
    layout->addWidget(text(About::tr("Free software under the GNU General Public License, version 3 or later. It "
                                     "comes without any warranty.")));
    layout->addWidget(buttons);
    close->setDefault(true);
    close->setFocus();
    dialog->show();
}

} // namespace detente::ui
