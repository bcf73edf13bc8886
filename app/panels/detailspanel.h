#pragma once

#include "app/panels/detailscontent.h"
#include "app/render/theme.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;
class QVBoxLayout;

namespace detente::ui {

/// Shows one event: what, when, where, who, by which sources, linked to what, and how it became known. Holds no event;
/// it is given words and emits what the reader asks for.
class DetailsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows an event, from its beginning; nothing: the hint that an event can be chosen.
    void show(std::optional<DetailsContent> content);
    /// What stands there while no event is shown: whose record this is, and how much it holds.
    void setRecord(const QString &heading, const QString &extent);
    void setTheme(const Theme &theme);
    const std::optional<DetailsContent> &content() const { return content_; }

Q_SIGNALS:
    /// Another event is to be shown.
    void eventRequested(const QString &uid);
    /// A source's address is to be opened, after it was shown to the reader.
    void addressRequested(const QUrl &address);
    /// Events with this person are asked for.
    void personRequested(const QString &uid);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addWelcome(QVBoxLayout *page);
    void addHeader(QVBoxLayout *page);
    void addFacts(QVBoxLayout *page);
    void addPeople(QVBoxLayout *page);
    void addSources(QVBoxLayout *page);
    void addLinks(QVBoxLayout *page);
    void addReports(QVBoxLayout *page);
    void addDeadlines(QVBoxLayout *page);
    void addLedger(QVBoxLayout *page);
    void addRecord(QVBoxLayout *page);

    QLabel *text(const QString &text, const QFont &font, const QColor &color);
    QLabel *body(const QString &text);
    QLabel *muted(const QString &text);
    void section(QVBoxLayout *page, const QString &heading);
    QWidget *eventRow(const EventLine &line);
    QWidget *sourceRow(const SourceLine &line);
    QWidget *reportRow(const ReportLine &line, bool last);

    Theme theme_;
    std::optional<DetailsContent> content_;
    QString recordHeading_;
    QString recordExtent_;
};

} // namespace detente::ui
