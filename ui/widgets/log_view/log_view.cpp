// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_view.h"

#include "ui/widgets/log_view/log_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QFuture>
#include <QMenu>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr std::chrono::milliseconds kLookEvery{500};

/// Writes the bytes; an empty text when that went well, else why not.
QString saveLog(const formats::LogMappingPtr &mapping, const QString &path)
{
    QSaveFile file(path);
    const QByteArrayView bytes = mapping->bytes();
    if (!mapping->isWhole())
        return LogView::tr("The log was replaced meanwhile. Save it again.");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit())
        return LogView::tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString());
    return {};
}

} // namespace

LogView::LogView(QWidget *parent) : QWidget(parent), m_bar(new LogBar(this)), m_canvas(new LogCanvas(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    m_looking.setInterval(kLookEvery);
    connect(&m_looking, &QTimer::timeout, this, &LogView::refresh);
    connect(m_bar, &LogBar::findChanged, this, &LogView::find);
    connect(m_bar, &LogBar::nextRequested, this, &LogView::nextMatch);
    connect(m_bar, &LogBar::previousRequested, this, &LogView::previousMatch);
    connect(m_bar, &LogBar::nextErrorRequested, this, &LogView::nextError);
    connect(m_bar, &LogBar::wrapToggled, m_canvas, &LogCanvas::setWrapped);
    connect(m_bar, &LogBar::copyRequested, m_canvas, &LogCanvas::copy);
    connect(m_bar, &LogBar::saveRequested, this, &LogView::askWhereToSave);
    connect(m_bar, &LogBar::followToggled, m_canvas, &LogCanvas::setFollowing);
    connect(m_bar->field(), &FindField::left, m_canvas, [this] { m_canvas->setFocus(); });
    connect(m_canvas, &LogCanvas::followingChanged, m_bar, &LogBar::setFollowing);
    connect(m_canvas, &LogCanvas::wrappedChanged, m_bar, &LogBar::setWrapped);
    connect(m_canvas, &LogCanvas::refused, this, [this](const QString &sentence) { Q_EMIT told(sentence, true); });
    connect(m_canvas, &LogCanvas::contentsChanged, this, [this] {
        showErrors();
        m_finder.goOn(m_canvas->document().mapping());
    });
    connect(m_canvas, &LogCanvas::menuRequested, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(tr("Save the log as…"), this, &LogView::askWhereToSave);
    });
    connect(&m_finder, &formats::LogFinder::found, this, &LogView::showMatches);
    // What was found stood in another file.
    connect(&m_canvas->document(), &formats::LogDocument::replaced, this, [this] { find(m_bar->field()->text()); });
    buildActions();
    m_bar->setHasLog(false);
}

LogView::~LogView() = default;

void LogView::buildActions()
{
    const auto add = [this](const QString &name, const QKeySequence &keys, auto then) {
        auto *action = new QAction(name, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
    };
    add(tr("Find in the log"), QKeySequence::Find, [this] {
        m_bar->field()->setFocus(Qt::ShortcutFocusReason);
        m_bar->field()->selectAll();
    });
    add(tr("Next match"), Qt::Key_F3, [this] { nextMatch(); });
    add(tr("Previous match"), Qt::SHIFT | Qt::Key_F3, [this] { previousMatch(); });
    add(tr("Next error"), Qt::Key_F8, [this] { nextError(); });
    add(tr("Previous error"), Qt::SHIFT | Qt::Key_F8, [this] { previousError(); });
}

Result<> LogView::openLog(const QString &path)
{
    if (auto opened = m_canvas->open(path); !opened) {
        showMessage(opened.error().sentence);
        return opened;
    }
    m_bar->setHasLog(true);
    find(m_bar->field()->text());
    showErrors();
    return {};
}

void LogView::showMessage(const QString &sentence)
{
    m_canvas->showMessage(sentence);
    m_finder.clear();
    m_bar->setHasLog(false);
    showErrors();
}

void LogView::setLive(bool isLive)
{
    m_isLive = isLive;
    m_bar->setLive(isLive);
    if (isLive) {
        m_looking.start();
        m_canvas->setFollowing(true);
    } else {
        m_looking.stop();
        refresh();
    }
}

void LogView::refresh()
{
    m_canvas->document().refresh();
}

LogSearchMark LogView::markAt(const LogPlace &place) const
{
    return {m_bar->field()->text(), m_bar->matchesCase() ? Qt::CaseSensitive : Qt::CaseInsensitive, m_bar->isPattern(),
            place};
}

void LogView::find(const QString &word)
{
    if (m_bar->field()->text() != word) {
        m_bar->field()->setText(word); // comes back here
        return;
    }
    if (m_match < 0)
        m_foundFrom = m_canvas->cursor();
    m_match = -1;
    m_isFirstWanted = true;
    const formats::LogQuery query{word.toUtf8(), !m_bar->matchesCase(), m_bar->isPattern()};
    const QString problem = query.isPattern ? formats::LineMatcher(query).problem() : QString();
    m_canvas->setSearchMark(markAt({-1, 0}));
    m_finder.find(m_canvas->document().mapping(), problem.isEmpty() ? query : formats::LogQuery{});
    if (!problem.isEmpty())
        return m_bar->setProblem(tr("This is no regular expression: %1").arg(problem));
    if (m_finder.isSearching())
        m_bar->setMatches(0, 0, true);
}

void LogView::showMatches()
{
    const formats::MatchIndex &matches = m_finder.matches();
    const bool isFirstWanted = std::exchange(m_isFirstWanted, false);
    if (isFirstWanted && matches.count() > 0 && m_canvas->document().mapping()->isWhole()) {
        const QByteArrayView text = m_canvas->document().mapping()->bytes();
        const qint64 number = matches.numberAt(text, m_canvas->document().startOf(m_foundFrom.line));
        goToMatch(number < matches.count() ? number : 0);
        return;
    }
    m_bar->setMatches(m_match + 1, matches.count(), m_finder.isSearching());
}

void LogView::goToMatch(qint64 number)
{
    formats::LogDocument &document = m_canvas->document();
    if (!document.mapping() || !document.mapping()->isWhole())
        return;
    const qint64 offset = m_finder.matches().offsetOf(document.mapping()->bytes(), number);
    if (offset < 0)
        return;
    m_match = number;
    const qint64 line = document.lineOf(offset);
    const auto letter = m_canvas->letterOf(line, offset - document.startOf(line));
    m_canvas->setSearchMark(markAt({line, letter.value_or(0)}));
    m_canvas->goTo({line, letter.value_or(0)});
    m_bar->setMatches(m_match + 1, m_finder.matches().count(), false);
}

void LogView::stepMatch(int by)
{
    const qint64 count = m_finder.matches().count();
    if (count > 0)
        goToMatch((std::max<qint64>(m_match, by > 0 ? -1 : 0) + by + count) % count);
}

void LogView::nextMatch()
{
    stepMatch(1);
}

void LogView::previousMatch()
{
    stepMatch(-1);
}

qint64 LogView::errorCount() const
{
    return std::ssize(m_canvas->document().marks().errors());
}

void LogView::showErrors()
{
    m_bar->setErrors(errorCount(), !m_canvas->document().isMarking());
}

void LogView::stepError(int by)
{
    const std::vector<qint64> &errors = m_canvas->document().marks().errors();
    if (errors.empty())
        return;
    const qint64 here = m_canvas->cursor().line;
    if (by > 0) {
        const auto next = std::ranges::upper_bound(errors, here);
        m_canvas->goTo({next == errors.end() ? errors.front() : *next, 0});
    } else {
        const auto next = std::ranges::lower_bound(errors, here);
        m_canvas->goTo({next == errors.begin() ? errors.back() : *(next - 1), 0});
    }
}

void LogView::nextError()
{
    stepError(1);
}

void LogView::previousError()
{
    stepError(-1);
}

void LogView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Logs (*.log *.txt)"), tr("All files (*)")});
    dialog->selectFile(m_suggestedName.isEmpty() ? u"run.log"_s : m_suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, &LogView::saveTo);
    dialog->open();
}

void LogView::saveTo(const QString &path)
{
    const formats::LogMappingPtr mapping = m_canvas->document().mapping();
    if (!mapping)
        return;
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    promise->future().then(this, [this, path](const QString &problem) {
        Q_EMIT told(problem.isEmpty() ? tr("The log was saved as %1").arg(path) : problem, !problem.isEmpty());
    });
    QThreadPool::globalInstance()->start([promise, mapping, path] {
        promise->addResult(saveLog(mapping, path));
        promise->finish();
    });
}

} // namespace slipway::ui
