using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Data;

namespace PretrainGen.Generator.Tests.Survey;

/// <summary>What the rules find in the survey: all of it, and nothing else.</summary>
public class SurveyFindingsTests
{
    private static readonly IReadOnlyList<CellReport> Reports = CheckedSurvey.AsPublished.CheckEachRow();

    [Fact]
    public void EveryFindingIsExpectedAndEveryExpectedOneIsFound() =>
        Assert.Equal(
            """
            AlexNet | 论文 | PTG3005 Warning
            VGG | 论文 | PTG3005 Warning
            GoogLeNet | 论文 | PTG3005 Warning
            ResNet | 论文 | PTG3005 Warning
            NASNet | 论文 | PTG3005 Warning
            EfficientNet | 论文 | PTG3005 Warning
            SimCLR | 论文 | PTG3005 Warning
            MoCo | 论文 | PTG3005 Warning
            SwAV | 方法 | PTG3005 Warning
            SwAV | 论文 | PTG3005 Warning
            DINO | 论文 | PTG3005 Warning
            Vision Transformer (ViT) | 方法 | PTG3005 Info
            Vision Transformer (ViT) | 类别 | PTG3006 Info
            Vision Transformer (ViT) | 论文 | PTG3005 Info
            DeiT | 方法 | PTG3005 Info
            DeiT | 方法 | PTG3005 Warning
            DeiT | 类别 | PTG3006 Info
            DeiT | 论文 | PTG3005 Info
            PVT | 方法 | PTG3005 Info
            PVT | 类别 | PTG3006 Info
            PVT | 论文 | PTG3005 Info
            Swin Transformer | 类别 | PTG3006 Info
            Swin Transformer | 论文 | PTG3005 Info
            MAE | 论文 | PTG3005 Warning
            Word2Vec | 类别 | PTG3006 Info
            Word2Vec | 论文 | PTG3005 Info
            GloVe | 类别 | PTG3006 Info
            GloVe | 论文 | PTG3005 Info
            ELMo | 论文 | PTG3005 Info
            BERT | 类别 | PTG3001 Warning
            BERT | 类别 | PTG3007 Info
            BERT | 论文 | PTG3005 Info
            GPT | 论文 | PTG3005 Info
            XLNet | 论文 | PTG3005 Info
            RoBERTa | 类别 | PTG3003 Warning
            RoBERTa | 论文 | PTG3005 Info
            T5 | 方法 | PTG3005 Info
            T5 | 类别 | PTG3006 Info
            T5 | 论文 | PTG3005 Info
            GShard | 类别 | PTG3006 Info
            GShard | 论文 | PTG3005 Info
            wav2vec | 类别 | PTG3006 Info
            wav2vec | 类别 | PTG3007 Info
            wav2vec 2.0 | 类别 | PTG3001 Warning
            MAE | 方法 | PTG3005 Info
            VQ-Wav2Vec | 模型 | PTG3005 Info
            HuBERT | 类别 | PTG3005 Info
            CPC | 时间 | PTG3005 Warning
            CPC | 类别 | PTG3001 Warning
            SpeechFormer | 类别 | PTG3006 Info
            DALL-E | 论文 | PTG3005 Warning
            UNITER | 论文 | PTG3005 Warning
            CLIP | 论文 | PTG3005 Warning
            MoCoGAN | 模态 | PTG3005 Info
            MoCoGAN | 论文 | PTG3005 Warning
            Act2Vec | 模态 | PTG3005 Info
            Act2Vec | 论文 | PTG3005 Warning
            VATEX-BERT | 论文 | PTG3005 Warning
            """.Split('\n').Order(StringComparer.Ordinal),
            Reports.Select(report => report.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void WhatHasOneCauseIsSaidOnce() =>
        Assert.Equal(
            """
            AlexNet | 论文 | PTG3005 Warning
            SwAV | 方法 | PTG3005 Warning
            Vision Transformer (ViT) | 方法 | PTG3005 Info
            Vision Transformer (ViT) | 类别 | PTG3006 Info
            Vision Transformer (ViT) | 论文 | PTG3005 Info
            DeiT | 方法 | PTG3005 Warning
            MAE | 方法 | PTG3005 Info
            BERT | 类别 | PTG3001 Warning
            BERT | 类别 | PTG3007 Info
            RoBERTa | 类别 | PTG3003 Warning
            wav2vec | 类别 | PTG3006 Info
            wav2vec | 类别 | PTG3007 Info
            wav2vec 2.0 | 类别 | PTG3001 Warning
            CPC | 时间 | PTG3005 Warning
            CPC | 类别 | PTG3001 Warning
            VQ-Wav2Vec | 模型 | PTG3005 Info
            HuBERT | 类别 | PTG3005 Info
            MoCoGAN | 模态 | PTG3005 Info
            Act2Vec | 模态 | PTG3005 Info
            """,
            string.Join('\n', CheckedSurvey.AsPublished.Check()));

    [Fact]
    public void LostLinksAreOneWarningWithTheirNumber()
    {
        var link = Assert.Single(CheckedSurvey.AsPublished.Check(), report => report is { Column: "论文", IsInformation: false });

        Assert.EndsWith("(the first of 17 such cells in the column)", link.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ContradictionsNameBothSides()
    {
        var bert = Assert.Single(Reports, report => report is { Row: "BERT", Id: "PTG3001" });
        Assert.Contains("掩盖", bert.Message, StringComparison.Ordinal);
        Assert.Contains("Generative", bert.Message, StringComparison.Ordinal);
        Assert.Contains("Contrastive", bert.Message, StringComparison.Ordinal);

        var roberta = Assert.Single(Reports, report => report is { Row: "RoBERTa", Id: "PTG3003" });
        Assert.Contains("'BERT'", roberta.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsOfDeclaredRulesAreInTheWordsOfTheSchema()
    {
        Assert.Contains(Reports, report => report is { Row: "CPC", Column: "时间" } && report.Message.Contains("dated '2019'", StringComparison.Ordinal));
        Assert.Contains(Reports, report => report is { Row: "MoCoGAN", Column: "模态" } && report.Message.Contains("all visual", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFindingIsInTheTables() =>
        Assert.All(Reports, report => Assert.Contains(SurveyFile.Rows, row => row.Model == report.Row));

    [Fact]
    public void NothingBreaksTheBuild() => Assert.DoesNotContain(Reports, report => report.Severity == DiagnosticSeverity.Error);
}
