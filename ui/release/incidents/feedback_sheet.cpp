// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/feedback_sheet.h"

#include "core/incidents/suspects.h"
#include "service/commands/feedback_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kTextHeight = 96;
}

FeedbackSheet::FeedbackSheet(ReleaseDesk &desk, QWidget *parent)
    : FormSheet(tr("Add"), u"saveFeedback"_s, parent),
      m_desk(desk),
      m_text(new QPlainTextEdit),
      m_sentiment(new QComboBox),
      m_source(new QLineEdit),
      m_author(new QLineEdit),
      m_when(new WhenField(tr("When"))),
      m_link(new QLineEdit),
      m_isHere(new QCheckBox(tr("It is about this release")))
{
    setObjectName(u"feedbackSheet"_s);
    setHeading(
        tr("What a user said"),
        tr("A note that is not about a certain release waits in the inbox, by the release in whose time it falls."));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    for (const Sentiment each : {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive})
        m_sentiment->addItem(words::capitalized(sentimentWord(each)), toText(each));
    m_sentiment->setCurrentIndex(1);
    m_source->setPlaceholderText(tr("App store, support, sales …"));
    m_when->setInstant(desk.now(), desk.zone());
    m_link->setPlaceholderText(u"https://"_s);
    m_isHere->setChecked(true);
    addField(tr("Text"), m_text, u"feedbackText"_s);
    addField(tr("Meant"), m_sentiment, u"feedbackSentiment"_s);
    addField(tr("Source"), m_source, u"feedbackSource"_s);
    addField(tr("Author"), m_author, u"feedbackAuthor"_s);
    addField(tr("When"), m_when, u"feedbackWhen"_s);
    addField(tr("Link"), m_link, u"feedbackLink"_s);
    addField(m_isHere, u"feedbackIsHere"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FeedbackSheet::check);
    check();
}

void FeedbackSheet::check()
{
    setMayFinish(m_text->toPlainText().trimmed().isEmpty() ? tr("Write what the user said first.") : QString());
}

void FeedbackSheet::finish()
{
    service::AddFeedback command;
    command.text = m_text->toPlainText();
    command.sentiment = fromText<Sentiment>(m_sentiment->currentData().toString()).value_or(Sentiment::Neutral);
    command.source = m_source->text();
    command.author = m_author->text();
    command.at = std::min(m_when->instant(), m_desk.now());
    command.link = m_link->text().trimmed();
    command.product = m_desk.page().plan.release.product;
    if (m_isHere->isChecked())
        command.release = m_desk.release();
    setMayFinish(tr("It is being written."));
    m_desk.attempt(this, std::move(command), [this](const Result<FeedbackNoteId> &done) {
        check();
        if (!done)
            return setProblem(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
