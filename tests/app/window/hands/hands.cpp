// Hands for the real program: a generic plugin, as those for tablets and remote controls are, that takes orders on
// standard input and answers on standard output.
//   key SEQUENCE   presses a key in the window that has the focus
//   text WORDS     commits words to the widget that has the focus, as an input method does
//   where          answers with what assistive programs would hear and see
#include <QAccessible>
#include <QApplication>
#include <QGenericPlugin>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMainWindow>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QMainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<QMainWindow *>(widget))
            return window;
    }
    return nullptr;
}

/// The names of everything the canvas shows, the title, the filter text and the window's place, in one line.
QString place()
{
    QMainWindow *window = mainWindow();
    if (window == nullptr)
        return u"nowhere"_s;
    QStringList parts{window->windowTitle()};
    for (const QLineEdit *field : window->findChildren<QLineEdit *>())
        parts << field->text();
    parts << u"%1x%2"_s.arg(window->width()).arg(window->height());
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (qstrcmp(widget->metaObject()->className(), "detente::ui::TimelineWidget") != 0)
            continue;
        const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(widget);
        for (int i = 0; i < canvas->childCount(); ++i) {
            const QAccessibleInterface *event = canvas->child(i);
            parts << event->text(QAccessible::Name) + (event->state().selected ? u" (selected)"_s : QString());
        }
    }
    return parts.join(u" | "_s).replace(u'\n', u' ');
}

class Hands : public QObject {
public:
    explicit Hands(QObject *parent)
        : QObject(parent)
        , orders_(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&orders_, &QSocketNotifier::activated, this, &Hands::read);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            orders_.setEnabled(false);
            return;
        }
        pending_.append(bytes, count);
        for (qsizetype end = pending_.indexOf('\n'); end >= 0; end = pending_.indexOf('\n')) {
            const QString order = QString::fromUtf8(pending_.left(end));
            pending_.remove(0, end + 1);
            obey(order);
        }
    }

    void obey(const QString &order)
    {
        const QString what = order.section(u' ', 1);
        if (order == "where"_L1) {
            std::printf("%s\n", place().toUtf8().constData());
            std::fflush(stdout);
        } else if (order.startsWith("text "_L1) && QApplication::focusWidget() != nullptr) {
            QInputMethodEvent event;
            event.setCommitString(what);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        } else if (order.startsWith("key "_L1) && mainWindow() != nullptr) {
            const QKeyCombination key = QKeySequence::fromString(what)[0];
            QTest::keyClick(mainWindow()->windowHandle(), key.key(), key.keyboardModifiers());
        }
    }

    QSocketNotifier orders_;
    QByteArray pending_;
};

} // namespace

class HandsPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hands.json")

public:
    QObject *create(const QString &name, const QString &) override
    {
        return name == "detentehands"_L1 ? new Hands(this) : nullptr;
    }
};

#include "hands.moc"
