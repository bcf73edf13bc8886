#include "app/window/helpwindow.h"

#include "app/text/errors.h"
#include "app/window/help.h"

#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kSize{760, 780};
constexpr QLatin1String kFolder(":/help/");
/// Where a page wants the table of keys.
constexpr QLatin1String kKeysMark("<!-- keys -->");

QString pageOf(Language language)
{
    QFile file(kFolder + languageCode(language) + u".html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString styleOf(const Theme &theme)
{
    return uR"(
body { color: %1; }
h1 { font-size: 20pt; font-weight: 600; margin-bottom: 4px; }
h2 { font-size: 14pt; font-weight: 600; margin-top: 26px; }
p, li { line-height: 135%; }
a { color: %2; text-decoration: none; }
code { color: %1; background-color: %3; font-family: monospace; }
td, th { padding: 3px 18px 3px 0; vertical-align: top; text-align: left; }
.muted { color: %4; }
)"_s.arg(theme.color(scene::Ink::Text).name(), theme.color(scene::Ink::Accent).name(),
         theme.surface(Surface::Hover).name(), theme.color(scene::Ink::MutedText).name());
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().isEmpty() && link.hasFragment())
            scrollToAnchor(link.fragment());
    });
}

QVariant HelpPage::loadResource(int type, const QUrl &name)
{
    const bool ours = name.scheme() == "qrc"_L1 && name.path().startsWith("/help/"_L1);
    return ours ? QTextBrowser::loadResource(type, name) : QVariant();
}

HelpWindow::HelpWindow(const Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , actions_(actions)
    , theme_(theme)
    , page_(new HelpPage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    page_->setFrameShape(QFrame::NoFrame);
    page_->document()->setDocumentMargin(28);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page_);
    resize(kSize);
    showPage();
}

void HelpWindow::setTheme(const Theme &theme)
{
    theme_ = theme;
    showPage();
}

void HelpWindow::showPage()
{
    setWindowTitle(tr("Detente – Help"));
    page_->setAccessibleName(windowTitle());
    const int place = page_->verticalScrollBar()->value();
    page_->document()->setDefaultStyleSheet(styleOf(theme_));
    page_->setHtml(pageOf(interfaceLanguage()).replace(kKeysMark, shortcutTable(actions_)));
    page_->verticalScrollBar()->setValue(place);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showPage();
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace detente::ui
