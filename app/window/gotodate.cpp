#include "app/window/gotodate.h"

#include "app/session/framing.h"
#include "app/text/datenotes.h"
#include "app/text/errors.h"
#include "core/time/datewords.h"
#include "core/time/humandate.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace detente::ui {

GoToDate::GoToDate(const TimeRange &record, Day today, QWidget *parent)
    : QDialog(parent)
    , record_(record)
    , today_(today)
    , label_(new QLabel)
    , field_(new QLineEdit)
    , meaning_(new QLabel)
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , go_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    label_->setBuddy(field_);
    field_->setMinimumWidth(360);
    meaning_->setWordWrap(true);
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setMinimumHeight(meaning_->fontMetrics().lineSpacing() * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label_);
    layout->addWidget(field_);
    layout->addWidget(meaning_);
    layout->addWidget(buttons_);
    connect(field_, &QLineEdit::textChanged, this, &GoToDate::read);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] {
        if (!range_)
            return;
        Q_EMIT dateChosen(*range_);
        accept();
    });
    go_->setDefault(true);
    retranslate();
}

void GoToDate::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GoToDate::retranslate()
{
    setWindowTitle(tr("Go to date"));
    label_->setText(tr("&Date, in any usual form:"));
    field_->setPlaceholderText(tr("29 January 2018, Aug 2017, 1867, about 1809"));
    field_->setAccessibleName(tr("Date"));
    go_->setText(tr("Go"));
    read(field_->text());
}

void GoToDate::read(const QString &text)
{
    const Language language = interfaceLanguage();
    range_.reset();
    QString meaning;
    if (!text.trimmed().isEmpty()) {
        DateInput input;
        input.reference = today_;
        const Result<HumanDate> date = parseDate(text, input);
        if (date) {
            const Bounds &bounds = date->edtf.bounds();
            range_ = rangeOf(bounds.startUnknown ? Day::minusInfinity() : bounds.earliest,
                             bounds.endUnknown ? Day::plusInfinity() : bounds.latest, record_, 2);
            meaning = dateWithOldStyle(date->edtf, language);
            const QString note = dateNoteText(date->note, language);
            if (!note.isEmpty())
                meaning += u'\n' + note;
        } else {
            meaning = errorText(date.error(), language);
        }
    }
    meaning_->setText(meaning);
    go_->setEnabled(range_.has_value());
}

} // namespace detente::ui
