// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_footer.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shadow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 80;
constexpr int kLineHeight = 48;
constexpr int kMargin = 16;
constexpr int kMostHeight = 480; ///< of the list
constexpr int kListMargin = 2;

/// The lines of the panel that a style sheet would draw.
class Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        paintBox(painter, rect(), theme.color(Token::Raised), theme.color(Token::Border));
        painter.fillRect(QRect(1, heightFor(kLineHeight, font()), width() - 2, 1), theme.color(Token::Border));
    }
};

} // namespace

CommandPalette::CommandPalette(service::Session &session, QWidget *frame)
    : QWidget(frame),
      m_session(session),
      m_panel(new Panel(this)),
      m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    buildPanel();
    frame->installEventFilter(this);
    hide();
}

void CommandPalette::buildPanel()
{
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    auto *head = new QWidget(m_panel);
    head->setFixedHeight(heightFor(kLineHeight, font()) + 1);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 0, kMargin, 1);
    row->setSpacing(8);
    auto *lens = new QLabel(head);
    lens->setPixmap(icon(u"search"_s).pixmap(16, 16));
    row->addWidget(lens);
    m_line = new QLineEdit(head);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setFrame(false);
    m_line->setAccessibleName(tr("Search or run"));
    m_line->setPlaceholderText(tr("Release, item, person, setting or action"));
    QFont large = fontOf(Type::Subtitle, font());
    large.setWeight(QFont::Normal);
    m_line->setFont(large);
    m_line->installEventFilter(this);
    row->addWidget(m_line, 1);
    m_count = new Label({}, Type::Small, Token::Text2, head);
    m_count->setObjectName(u"paletteCount"_s);
    row->addWidget(m_count);
    column->addWidget(head);

    m_list = new QListView(m_panel);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    column->addSpacing(kListMargin);
    column->addWidget(m_list);
    column->addSpacing(kListMargin);
    column->addWidget(new PaletteFooter(m_panel));
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_expanded.clear();
        update();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open(PaletteOffer offer, const QString &text)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_source = std::make_unique<PaletteSource>(m_session, std::move(offer));
    m_about.reset();
    m_expanded.clear();
    {
        const QSignalBlocker blocker(m_line);
        m_line->setText(text);
    }
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    update();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::update()
{
    if (!m_source)
        return;
    m_model->setEntries(m_about ? m_source->about(*m_about, m_aboutTitle, m_line->text())
                                : m_source->find(m_line->text(), m_expanded));
    const bool isAsking = !m_line->text().trimmed().isEmpty();
    const int count = m_model->entryCount();
    const int all = count + m_model->hiddenCount();
    m_count->setText(!isAsking      ? QString()
                     : count == 0   ? tr("nothing found")
                     : count == all ? tr("%n found", nullptr, count)
                                    : tr("%1 of %n found", nullptr, all).arg(count));
    place();
    setRow(m_model->firstEntry());
}

void CommandPalette::place()
{
    const int width = std::min(kWidth, this->width() - 2 * kMargin);
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < kMostHeight; ++row)
        height += m_list->sizeHintForRow(row);
    const int others = m_panel->layout()->sizeHint().height() - m_list->sizeHint().height();
    m_list->setFixedHeight(std::max(0, std::min({height, kMostHeight, this->height() - kTop - kMargin - others})));
    m_panel->layout()->activate();
    m_panel->setGeometry((this->width() - width) / 2, std::min(kTop, this->height() / 8), width,
                         m_panel->layout()->sizeHint().height());
    QWidget::update();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    // The keys of the palette win over the shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return event->type() == QEvent::ShortcutOverride;
}

bool CommandPalette::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_PageUp: pageBy(-1); return true;
    case Qt::Key_PageDown: pageBy(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex()); return true;
    case Qt::Key_Tab: showRelease(); return true;
    case Qt::Key_Backtab: return leaveRelease() || true;
    case Qt::Key_Backspace: return m_line->text().isEmpty() && leaveRelease();
    case Qt::Key_Escape:
        if (!leaveRelease())
            dismiss();
        return true;
    case Qt::Key_F1:
        dismiss();
        Q_EMIT handbookRequested();
        return true;
    case Qt::Key_K:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        dismiss();
        return true;
    default: return false;
    }
}

void CommandPalette::moveBy(int step)
{
    const int row = m_list->currentIndex().row();
    const int next = m_model->nextEntry(row, step);
    // From the last line to the first and back.
    setRow(next != row ? next : m_model->nextEntry(step > 0 ? -1 : m_model->rowCount(), step));
}

void CommandPalette::pageBy(int step)
{
    const int rows = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    int row = m_list->currentIndex().row();
    for (int i = 0; i < rows; ++i)
        row = m_model->nextEntry(row, step);
    setRow(row);
}

void CommandPalette::setRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row == m_model->firstEntry() ? m_model->index(0, 0) : index);
    announce();
}

void CommandPalette::announce()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(m_line, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteEntry *entry = m_model->entryAt(index);
    if (!entry || !entry->isEnabled)
        return;
    if (entry->hidden > 0) {
        m_expanded.insert(entry->section);
        update();
        setRow(index.row());
        return;
    }
    const QPointer<QAction> action = entry->action;
    const std::optional<Route> route = entry->route;
    dismiss();
    if (route)
        Q_EMIT routeRequested(*route);
    else if (action)
        action->trigger();
}

void CommandPalette::showRelease()
{
    const PaletteEntry *entry = m_model->entryAt(m_list->currentIndex());
    if (m_about || !entry || !entry->release)
        return;
    m_about = entry->release;
    m_aboutTitle = entry->title;
    m_textBefore = m_line->text();
    m_line->clear();
    update();
}

bool CommandPalette::leaveRelease()
{
    if (!m_about)
        return false;
    m_about.reset();
    m_line->setText(m_textBefore);
    update();
    return true;
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShadow(painter, m_panel->geometry(), themeOf(this));
}

} // namespace slipway::ui
