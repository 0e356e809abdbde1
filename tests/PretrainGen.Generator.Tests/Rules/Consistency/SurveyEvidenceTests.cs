using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

/// <summary>The survey's tables, their classes compared with their descriptions, as they are and while somebody repairs them.</summary>
public class SurveyEvidenceTests
{
    private const string Schema = """
        {
          "fields": [
            { "name": "模型", "type": "string" }, { "name": "时间", "type": "year" }, { "name": "方法", "type": "string" }, { "name": "模态", "type": "string" },
            { "name": "类别", "type": "string", "categories": [ { "value": "生成式", "label": "Generative" }, { "value": "对比式", "label": "Contrastive" } ] },
            { "name": "论文", "type": "string" } ],
          "fieldsMatch": "partial",
          "primaryKey": ["模型"],
          "pretraingen": { "evidence": [ {
            "id": "class-cues", "of": "类别", "in": ["方法"],
            "inherit": { "in": ["方法"], "pattern": "基于\\s*(?<key>.+?)的|在(?<key>.+?)的基础上" },
            "cues": {
              "Generative": ["自回归", "语言模型|语言建模", "掩[码盖]|遮[盖蔽]|mask(ed|ing)?", "自编码器|autoencoder", "重[建构]", "对抗|生成|GAN", "denois"],
              "Contrastive": ["对比学习|对比式|contrast"] } } ] }
        }
        """;

    private static readonly (string From, string To)[] Bert = [("从而自监督地学习 | 对比式", "从而自监督地学习 | 生成式")];
    private static readonly (string From, string To)[] Roberta = [.. Bert, ("时间更长，效果更好 | 对比式", "时间更长，效果更好 | 生成式")];

    [Fact]
    public void Contradictions_are_those_that_a_reader_finds() => Assert.Equal(
        ["PTG3001 BERT", "PTG3003 RoBERTa", "PTG3001 wav2vec 2.0", "PTG3001 CPC"], Found(severity: DiagnosticSeverity.Warning));

    [Fact]
    public void Classes_without_a_ground_are_information() => Assert.Equal(
        ["PTG3006 Vision Transformer (ViT)", "PTG3007 BERT", "PTG3006 wav2vec", "PTG3007 wav2vec"],
        Found(severity: DiagnosticSeverity.Info));

    [Fact]
    public void Correcting_BERT_uncovers_what_is_built_on_it() => Assert.Equal(
        ["PTG3003 RoBERTa", "PTG3001 wav2vec 2.0", "PTG3001 CPC", "PTG3008 VATEX-BERT"], Found(["PTG3001", "PTG3003", "PTG3008"], Bert));

    [Fact]
    public void Correcting_RoBERTa_settles_it() => Assert.Equal(
        ["PTG3001 wav2vec 2.0", "PTG3001 CPC", "PTG3008 VATEX-BERT"], Found(["PTG3001", "PTG3003", "PTG3008"], Roberta));

    [Fact]
    public void Correcting_the_wrong_cell_is_noticed() => Assert.Equal(
        ["PTG3001 BERT", "PTG3003 RoBERTa", "PTG3008 wav2vec 2.0", "PTG3001 CPC"],
        Found(["PTG3001", "PTG3003", "PTG3008"], [("无监督的掩码语言建模 | 对比式", "无监督的掩码语言建模 | 生成式")]));

    private static string[] Found(DiagnosticSeverity severity) => Found([], [], severity);

    private static string[] Found(string[] ids, (string From, string To)[] corrections, DiagnosticSeverity? severity = null)
    {
        var survey = File.ReadAllText(RepositoryRoot.Combine("data", "survey", "pretraining-survey.md"));
        foreach (var (from, to) in corrections)
        {
            Assert.Contains(from, survey, StringComparison.Ordinal);
            survey = survey.Replace(from, to, StringComparison.Ordinal);
        }

        return [.. from finding in RuleTest.Markdown(survey).WithSchema(Schema).Run()
                   where severity is null || finding.Severity == severity
                   where ids.Length == 0 || ids.Contains(finding.Id)
                   let line = survey[..finding.Location.SourceSpan.Start].LastIndexOf('\n') + 1
                   select $"{finding.Id} {survey[line..].Split('|')[1].Trim()}"];
    }
}
