// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kWidth = 656;
constexpr int kMargin = 24;
constexpr int kScreenMargin = 32; ///< what the title bar and the edge of the screen take

bool isDefaultLook(const QPushButton *button)
{
    return button->property("look").toInt() == static_cast<int>(ButtonLook::Default);
}

/// Dims the window behind a dialog; keeps its size.
class Scrim : public QWidget
{
public:
    explicit Scrim(QWidget *window) : QWidget(window)
    {
        setObjectName(u"scrim"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        window->installEventFilter(this);
        setGeometry(window->rect());
        raise();
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(this).color(Token::Scrim)); }
};

} // namespace

Sheet::Sheet(QWidget *parent)
    : QDialog(parent ? parent->window() : nullptr),
      m_title(new Label({}, Type::Title)),
      m_sentence(new Label({}, Type::Body, Token::Text2)),
      m_head(new QWidget(this)),
      m_foot(new QWidget(this)),
      m_body(new QVBoxLayout),
      m_footer(new QHBoxLayout(m_foot))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(kMargin, 20, kMargin, 16);
    head->setSpacing(4);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    outer->addWidget(m_head);
    m_body->setContentsMargins(kMargin, 16, kMargin, 16);
    m_body->setSpacing(8);
    outer->addLayout(m_body, 1);
    m_footer->setContentsMargins(kMargin, 16, kMargin, 16);
    m_footer->setSpacing(8);
    outer->addWidget(m_foot);
}

Sheet::~Sheet()
{
    delete m_scrim;
}

void Sheet::setHeading(const QString &title, const QString &sentence)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void Sheet::addCancel()
{
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_footer->addWidget(cancel);
}

void Sheet::showEvent(QShowEvent *event)
{
    if (parentWidget() && !m_scrim)
        m_scrim = new Scrim(parentWidget()->window());
    if (!event->spontaneous())
        fitToScreen();
    QDialog::showEvent(event);
}

void Sheet::fitToScreen()
{
    const QRect free = screen()->availableGeometry().marginsRemoved({kScreenMargin, kScreenMargin, 0, kScreenMargin});
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    resize(width(), std::min(wanted, free.height()));
    if (isVisible() && frameGeometry().bottom() > free.bottom())
        move(x(), std::max(free.top(), free.bottom() - frameGeometry().height()));
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn)
        return QDialog::keyPressEvent(event);
    auto *meant = qobject_cast<QPushButton *>(focusWidget());
    for (QPushButton *each : m_foot->findChildren<QPushButton *>())
        if (!meant && m_isConfirmedByReturn && isDefaultLook(each))
            meant = each;
    if (meant)
        meant->click();
}

void Sheet::hideEvent(QHideEvent *event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Raised));
    painter.fillRect(m_foot->geometry(), theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), theme.color(Token::Border));
    painter.fillRect(QRect(0, m_foot->geometry().top(), width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
