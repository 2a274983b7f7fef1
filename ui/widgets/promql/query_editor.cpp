// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/promql/query_editor.h"

#include "service/monitoring/monitoring_desk.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/code_view/highlighting.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTreeView>

#include <chrono>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTypingPause = 500ms;
constexpr int kLines = 4;
constexpr int kMostOffers = 400;

} // namespace

QueryEditor::QueryEditor(QWidget *parent)
    : QPlainTextEdit(parent),
      m_syntax(highlighting().ofDocument(document(), u"PromQL"_s)),
      m_completer(new QCompleter(this))
{
    setObjectName(u"queryText"_s);
    setAccessibleName(tr("Query"));
    setTabChangesFocus(true);
    setFont(fontOf(Type::Code, font()));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto *popup = new QTreeView;
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setUniformRowHeights(true);
    m_offers.setColumnCount(2);
    m_completer->setModel(&m_offers);
    m_completer->setWidget(this);
    m_completer->setPopup(popup);
    popup->setAccessibleName(tr("Completions"));
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryEditor::insertCompletion);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT queryEdited(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        setProblem({}, {});
    });
    restyle();
}

QueryEditor::~QueryEditor() = default;

void QueryEditor::setConnection(service::MonitoringDesk *desk, std::optional<MonitoringConnectionId> connection)
{
    m_desk = desk;
    m_connection = connection;
}

void QueryEditor::setProblem(const QString &sentence, std::optional<QueryPosition> at)
{
    m_problem = sentence;
    m_problemAt = at && !sentence.isEmpty() ? static_cast<int>(offsetOf(toPlainText(), at->line, at->column)) : -1;
    setAccessibleDescription(sentence);
    markProblem();
}

QStringList QueryEditor::offered() const
{
    QStringList words;
    const QAbstractItemModel *model = m_completer->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        words.append(model->index(row, 0).data().toString());
    return words;
}

QSize QueryEditor::sizeHint() const
{
    return {240, kLines * fontMetrics().lineSpacing() + 16};
}

void QueryEditor::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool isConfirm = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup->isVisible() && (isConfirm || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list takes it
        return;
    }
    if (isConfirm && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_pause.stop();
        Q_EMIT queryEdited(toPlainText());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier)) {
        complete(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->key() != Qt::Key_Escape)
        complete(false);
}

void QueryEditor::complete(bool isAsked)
{
    m_place = promqlPlace(toPlainText(), textCursor().position());
    const bool isInside = m_place.kind == PromqlPlace::Kind::Label || m_place.kind == PromqlPlace::Kind::Value;
    if (m_place.kind == PromqlPlace::Kind::Nothing || (!isAsked && !isInside && m_place.typed.size() < 2)) {
        m_completer->popup()->hide();
        return;
    }
    const PromqlPlace place = m_place;
    const auto take = [this, place](const Result<QStringList> &words) {
        if (words && place == m_place)
            offer(place, *words);
    };
    switch (place.kind) {
    case PromqlPlace::Kind::Name:
        offer(place, {});
        if (m_desk && m_connection)
            m_desk->metricNames(*m_connection).then(this, take);
        break;
    case PromqlPlace::Kind::Label:
        if (m_desk && m_connection)
            m_desk->labelNames(*m_connection, place.metric).then(this, take);
        break;
    case PromqlPlace::Kind::Value:
        if (m_desk && m_connection)
            m_desk->labelValues(*m_connection, place.label, place.metric).then(this, take);
        break;
    case PromqlPlace::Kind::Duration:
        offer(place, {u"1m"_s, u"5m"_s, u"15m"_s, u"30m"_s, u"1h"_s, u"6h"_s, u"1d"_s});
        break;
    case PromqlPlace::Kind::Nothing: break;
    }
}

void QueryEditor::offer(const PromqlPlace &place, const QStringList &words)
{
    m_offers.removeRows(0, m_offers.rowCount());
    const auto add = [this](const QString &word, const QString &help) {
        auto *name = new QStandardItem(word);
        name->setData(help.isEmpty() ? word : word + u": "_s + help, Qt::AccessibleTextRole);
        name->setToolTip(help);
        auto *said = new QStandardItem(help);
        said->setForeground(themeOf(this).color(Token::Text3));
        m_offers.appendRow({name, said});
    };
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), kMostOffers)))
        add(word, {});
    if (place.kind == PromqlPlace::Kind::Name)
        for (const PromqlWord &word : promqlWords())
            add(word.name, u"(%1)  %2"_s.arg(word.arguments, word.help));
    showPopup(place);
}

void QueryEditor::showPopup(const PromqlPlace &place)
{
    m_completer->setCompletionPrefix(place.typed);
    auto *popup = static_cast<QTreeView *>(m_completer->popup());
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == place.typed;
    if (m_completer->completionCount() == 0 || isWhole) {
        popup->hide();
        return;
    }
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    popup->resizeColumnToContents(0);
    QRect at = cursorRect();
    constexpr int kPopupWidth = 520;
    at.setWidth(kPopupWidth);
    m_completer->complete(at);
}

void QueryEditor::insertCompletion(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(m_place.from));
    cursor.setPosition(static_cast<int>(m_place.from + m_place.typed.size()), QTextCursor::KeepAnchor);
    QString inserted = word;
    if (m_place.kind == PromqlPlace::Kind::Value)
        inserted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const bool isFunction =
        m_place.kind == PromqlPlace::Kind::Name
        && std::ranges::any_of(promqlWords(), [&](const PromqlWord &each) { return each.name == word; });
    cursor.insertText(isFunction ? inserted + u'(' : inserted);
    setTextCursor(cursor);
}

void QueryEditor::markProblem()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_problemAt >= 0) {
        const Shades &red = themeOf(this).family(Family::Red);
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(red.solid);
        mark.format.setBackground(red.soft);
        mark.cursor = textCursor();
        const int length = static_cast<int>(toPlainText().size());
        // Behind the last letter, the last letter is marked.
        mark.cursor.setPosition(std::max(0, std::min(m_problemAt, length - 1)));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const QString word = toPlainText().mid(m_problemAt);
        if (!word.isEmpty() && (word.front().isLetter() || word.front() == u'_'))
            mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void QueryEditor::restyle()
{
    m_syntax->setDark(themeOf(this).isDark());
    markProblem();
}

void QueryEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_syntax)
        restyle();
}

} // namespace slipway::ui
