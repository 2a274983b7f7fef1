// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handbook.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr QSize kSize(920, 720);
constexpr int kChapterWidth = 208;
constexpr int kMargin = 24;

QString textIn(const QString &language)
{
    QFile file(u":/slipway/handbook/%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Shows its own text only: no link leads to a file or an address.
class OwnText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

std::vector<QTextBlock> headings(const QTextDocument &document)
{
    std::vector<QTextBlock> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == 2)
            found.push_back(block);
    return found;
}

void setTables(QTextDocument &document, const Theme &theme)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.color(Token::Border));
        format.setBorderCollapse(true);
        table->setFormat(format);
    }
}

} // namespace

Handbook::Handbook(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_chapters(new QListWidget(this)),
      m_text(new OwnText(this)),
      m_find(new SearchField(tr("Find in the handbook"), this))
{
    setObjectName(u"handbook"_s);
    resize(kSize);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(8, 8, 8, 8);
    side->addWidget(m_find);
    side->addWidget(m_chapters, 1);
    m_chapters->setObjectName(u"chapters"_s);
    m_chapters->setFixedWidth(kChapterWidth);
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_find->setObjectName(u"findInHandbook"_s);
    m_text->setObjectName(u"handbookText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    row->addLayout(side);
    row->addWidget(m_text, 1);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            open(static_cast<Chapter>(index));
    });
    connect(m_find, &QLineEdit::textEdited, this, [this] { find(true); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] { m_find->setFocus(); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { find(false); });
    load();
}

void Handbook::load()
{
    m_language = QLocale();
    setWindowTitle(tr("Slipway handbook"));
    m_text->setAccessibleName(tr("Handbook"));
    m_chapters->setAccessibleName(tr("Chapters"));
    QString text = textIn(QLocale().name().section(u'_', 0, 0));
    if (text.isEmpty())
        text = textIn(u"en"_s);
    m_text->setMarkdown(text);
    m_text->document()->setDocumentMargin(kMargin);
    setTables(*m_text->document(), themeOf(this));
    const QSignalBlocker blocker(m_chapters);
    m_chapters->clear();
    m_chapters->addItems(chapters());
}

QStringList Handbook::chapters() const
{
    QStringList titles;
    for (const QTextBlock &block : headings(*m_text->document()))
        titles << block.text();
    return titles;
}

Handbook::Chapter Handbook::chapterOf(const QString &page)
{
    if (page == u"today")
        return Chapter::Today;
    if (page == u"calendar")
        return Chapter::Calendar;
    if (page == u"releases")
        return Chapter::Releases;
    if (page == u"pipelines")
        return Chapter::Pipelines;
    if (page == u"monitoring")
        return Chapter::Monitoring;
    if (page == u"insights")
        return Chapter::Insights;
    return page == u"settings" ? Chapter::Settings : Chapter::FirstSteps;
}

void Handbook::open(Chapter chapter)
{
    const auto found = headings(*m_text->document());
    const auto index = static_cast<std::size_t>(chapter);
    if (index >= found.size())
        return;
    {
        const QSignalBlocker blocker(m_chapters);
        m_chapters->setCurrentRow(static_cast<int>(index));
    }
    m_text->setTextCursor(QTextCursor(found[index]));
    const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(found[index]);
    m_text->verticalScrollBar()->setValue(index == 0 ? 0 : qRound(place.top()) - kMargin / 2);
}

void Handbook::find(bool isTyping)
{
    const QString text = m_find->text();
    if (text.isEmpty())
        return;
    // While one types, the word that is found already grows; the next one is for Enter.
    QTextCursor from = m_text->textCursor();
    if (isTyping)
        from.setPosition(from.selectionStart());
    QTextCursor found = m_text->document()->find(text, from);
    if (found.isNull())
        found = m_text->document()->find(text, 0);
    if (!found.isNull())
        m_text->setTextCursor(found);
}

void Handbook::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOther = event->type() == QEvent::LanguageChange && m_language != QLocale();
    if (isOther || event->type() == QEvent::PaletteChange)
        load();
}

void Handbook::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway::ui
