// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logo.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Slipway"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 16);
    column->setSpacing(8);
    column->addWidget(new Logo(48, this), 0, Qt::AlignHCenter);
    const auto line = [&](const QString &text, Type type, Token token) {
        auto *label = new Label(text, type, token, this);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    };
    line(tr("Slipway %1").arg(QCoreApplication::applicationVersion()), Type::Title, Token::Text);
    line(tr("Plans, runs and reviews software releases."), Type::Body, Token::Text);
    line(tr("Free software under the GNU General Public License, version 3 or later."), Type::Small, Token::Text2);
    line(tr("Made with Qt %1. Icons by the KDE community (Breeze, LGPL).").arg(QString::fromLatin1(qVersion())),
         Type::Small, Token::Text2);
    column->addSpacing(8);
    QPushButton *close = makeButton(tr("Close"), ButtonLook::Plain, this);
    close->setObjectName(u"closeAbout"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignHCenter);
}

} // namespace slipway::ui
