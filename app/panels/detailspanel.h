#pragma once

#include "app/panels/detailscontent.h"
#include "app/render/theme.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace detente::ui {

class Chip;
class DetailsText;
class Fold;

/// The forms in which an event or a source can be copied.
enum class CopyForm : std::uint8_t { Text, Citation, Ris, CslJson };

/// Shows one event: what, when, where, who, by which sources, linked to what, and how it became known. Holds no event;
/// it is given words and emits what the reader asks for.
class DetailsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows an event, from its beginning; nothing: the hint that an event can be chosen. When the keyboard was in the
    /// pane it goes to the new event's title.
    void show(std::optional<DetailsContent> content);
    /// What stands there while no event is shown: whose record this is, and how much it holds.
    void setRecord(const QString &heading, const QString &extent);
    /// A remark above the event ("This event is hidden by the filter."), with a button when \p deed has words; it
    /// stays until it is replaced. An empty \p text takes it away.
    void setNotice(const QString &text, const QString &deed = {});
    /// Whether just the event and all that is linked to it is shown; changes what the chip in "Linked events" offers.
    void setChainShown(bool shown);
    void setTheme(const Theme &theme);
    const std::optional<DetailsContent> &content() const { return content_; }

    /// The answers to personOpened() and precedingRequested(). Ignored when the pane shows no such person, or not the
    /// event any more. \p remark stands under the rows when not empty.
    void showPersonEvents(const QString &person, const std::vector<EventLine> &events);
    void showPreceding(const QString &event, const std::vector<EventLine> &events, const QString &remark);
    /// Opens "What preceded this" and brings it into view with the keyboard in it.
    void openPreceding();

Q_SIGNALS:
    /// Another event is to be shown.
    void eventRequested(const QString &uid);
    /// A source's address is to be opened, after it was shown to the reader.
    void addressRequested(const QUrl &address);
    /// Events with this person are asked for.
    void personRequested(const QString &uid);
    /// Some events of this person are asked for, to be listed under the name.
    void personOpened(const QString &uid);
    /// Events with this tag are asked for.
    void tagRequested(const QString &tag);
    /// \p only: just the event and all that is linked to it; else everything again.
    void chainRequested(bool only);
    /// What preceded the event is asked for, to be listed.
    void precedingRequested();
    /// The weeks before the event are to be looked at on the timeline.
    void precedingWeeksRequested();
    /// The event, or with \p source its n-th source, is to be copied.
    void copyRequested(detente::ui::CopyForm form, int source);
    /// The button of the notice was pressed.
    void noticeAccepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addWelcome(QVBoxLayout *page);
    void addNotice(QVBoxLayout *page);
    void addHeader(QVBoxLayout *page);
    void addFacts(QVBoxLayout *page);
    void addPeople(QVBoxLayout *page);
    void addSources(QVBoxLayout *page);
    void addClaims(QVBoxLayout *page);
    void addLinks(QVBoxLayout *page);
    void wordChain();
    void addPreceding(QVBoxLayout *page);
    void addReports(QVBoxLayout *page);
    void addDeadlines(QVBoxLayout *page);
    void addLedger(QVBoxLayout *page);
    void addRecord(QVBoxLayout *page);

    DetailsText *text(const QString &text, const QFont &font, const QColor &color);
    DetailsText *body(const QString &text);
    DetailsText *strong(const QString &text);
    DetailsText *muted(const QString &text);
    void section(QVBoxLayout *page, const QString &heading, const QString &note = {});
    /// A chip that can be pressed.
    Chip *button(const QString &text, const QString &tip = {});
    QWidget *eventRow(const EventLine &line);
    QWidget *sourceRow(const SourceLine &line, int index);
    QWidget *claimBox(const ClaimLine &line);
    QWidget *reportRow(const ReportLine &line, bool first, bool last);
    QWidget *deadlineBox(const DeadlineLine &line);
    /// The forms of copying, for a source or (−1) the event.
    void popUpCopyMenu(QWidget *below, int source);

    Theme theme_;
    std::optional<DetailsContent> content_;
    QString recordHeading_;
    QString recordExtent_;
    QString notice_;
    QString noticeDeed_;
    bool chainShown_ = false;
    bool precedingOpen_ = false; ///< kept from event to event
    DetailsText *title_ = nullptr;
    Chip *chain_ = nullptr;
    Fold *preceding_ = nullptr;
    std::vector<std::pair<QString, Fold *>> people_; ///< by uid
};

} // namespace detente::ui
