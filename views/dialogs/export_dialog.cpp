// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/export_dialog.h"

#include "views/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace pledgeboard {

namespace {

constexpr int kLeast = 400;
constexpr int kMost = 6000;
constexpr double kPreviewWidth = 480.0;
constexpr double kPreviewHeight = 300.0;

} // namespace

ExportDialog::ExportDialog(const ChartInput &input, const ChartOptions &options, const QString &folder, QWidget *parent)
    : QDialog(parent), m_input(input), m_options(options)
{
    setWindowTitle(tr("Export the chart"));
    build();
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(chartName(options.kind) + QStringLiteral(".png"))));
    showPreset();

    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreset);
    for (QSpinBox *box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::showPreview);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::build()
{
    m_preset = new QComboBox(this);
    m_preset->addItem(tr("Slide, 1600 × 900"), QSize(1600, 900));
    m_preset->addItem(tr("Report, 1200 × 800"), QSize(1200, 800));
    m_preset->addItem(tr("Square, 1080 × 1080"), QSize(1080, 1080));
    m_preset->addItem(tr("A4 landscape, 1754 × 1240"), QSize(1754, 1240));
    m_preset->addItem(tr("As entered"), QSize());
    const auto sizeBox = [this](const QString &name) {
        auto *box = new QSpinBox(this);
        box->setRange(kLeast, kMost);
        box->setGroupSeparatorShown(true);
        box->setSuffix(tr(" px"));
        box->setAccessibleName(name);
        return box;
    };
    m_width = sizeBox(tr("Width"));
    m_height = sizeBox(tr("Height"));
    m_scale = new QComboBox(this);
    for (const int scale : {1, 2, 3})
        m_scale->addItem(QStringLiteral("%1 ×").arg(scale), scale);
    m_path = new QLineEdit(this);
    m_browse = new QPushButton(tr("B&rowse…"), this);
    m_browse->setAutoDefault(false);
    m_preview = new QLabel(this);
    m_preview->setFixedHeight(scaled(static_cast<int>(kPreviewHeight)));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_note = new QLabel(this);
    m_note->setFont(quietFont());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * QFontMetrics(quietFont()).height());
    m_note->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *size = new QHBoxLayout;
    size->setSpacing(scaled(8));
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addStretch();
    auto *path = new QHBoxLayout;
    path->setSpacing(scaled(8));
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Size"), m_preset);
    form->addRow(QString(), size);
    form->addRow(tr("Sc&ale"), m_scale);
    auto *file = new QLabel(tr("&File"), this);
    file->setBuddy(m_path);
    form->addRow(file, path);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(m_preview);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_path->setMinimumWidth(scaled(360));
}

void ExportDialog::showPreset()
{
    const QSize size = m_preset->currentData().toSize();
    m_width->setEnabled(!size.isValid());
    m_height->setEnabled(!size.isValid());
    if (size.isValid()) {
        const QSignalBlocker quiet(m_width);
        m_width->setValue(size.width());
        const QSignalBlocker quietHeight(m_height);
        m_height->setValue(size.height());
    }
    showPreview();
}

void ExportDialog::showPreview()
{
    const ChartOptions options = choice().options;
    const double fit = std::min(scaled(static_cast<int>(kPreviewWidth)) / options.size.width(),
                                scaled(static_cast<int>(kPreviewHeight)) / options.size.height());
    const QSizeF shown = options.size * fit * devicePixelRatioF();
    QImage image =
        renderChart(m_input, options, 1.0).scaled(shown.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
    check();
}

void ExportDialog::check()
{
    const QFileInfo file(wholePath());
    const bool folderThere = QFileInfo::exists(file.absolutePath());
    m_export->setEnabled(!m_path->text().trimmed().isEmpty() && folderThere && !file.isDir());
    const ExportChoice chosen = choice();
    QString note = tr("%1 × %2 pixels.")
                       .arg(qRound(chosen.options.size.width() * chosen.scale))
                       .arg(qRound(chosen.options.size.height() * chosen.scale));
    if (!folderThere)
        note = tr("There is no folder “%1”. Choose another one.").arg(QDir::toNativeSeparators(file.absolutePath()));
    else if (file.isDir())
        note = tr("Give the picture a file name.");
    else if (file.exists())
        note += u' ' + tr("A file of that name is there and will be replaced.");
    m_note->setText(note);
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), wholePath(), tr("PNG picture (*.png)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        setPath(path);
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::wholePath() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.startsWith(QStringLiteral("~/")))
        path.replace(0, 1, QDir::homePath());
    if (!path.endsWith(u'/') && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    return path;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice chosen;
    chosen.path = wholePath();
    chosen.options = m_options;
    chosen.options.size = QSizeF(m_width->value(), m_height->value());
    chosen.options.textScale = exportTextScale(chosen.options.size);
    chosen.options.saysWarnings = true;
    chosen.options.background = Qt::white;
    chosen.scale = m_scale->currentData().toDouble();
    return chosen;
}

} // namespace pledgeboard
