using PretrainGen.Generator.Tests.Data;

namespace PretrainGen.Generator.Tests.Survey;

/// <summary><c>data/survey/pretraining-survey.md</c> has the form that its readers count on, and the faults that make it worth checking.</summary>
public class SurveyTests
{
    private const string Supervised = "有监督预训练";

    [Fact]
    public void TablesHaveOneNamePerColumn() =>
        Assert.Equal(
            [
                (Supervised, "", "模型 时间 方法 论文"),
                ("自监督预训练", "CV领域", "模型 时间 方法 类别 论文"),
                ("自监督预训练", "NLP领域", "模型 时间 方法 类别 论文"),
                ("自监督预训练", "Speech领域", "模型 时间 方法 类别 论文"),
                ("自监督预训练", "多模态", "模型 模态 时间 方法 类别 论文"),
            ],
            from table in SurveyFile.Tables select (table.Section, table.Subsection, string.Join(' ', table.Rows[0])));

    [Fact]
    public void ModelsAreThoseOfTheCatalogueInItsOrder() =>
        Assert.Equal(
            from row in CatalogueFile.Rows select (row.Model, row.Domain),
            from row in SurveyFile.Rows select (row.Model, row.Domain));

    [Fact]
    public void CellsAreFilledWhereTheTableHasTheColumn() =>
        Assert.All(
            SurveyFile.Rows,
            row =>
            {
                Assert.Matches(@"^20\d\d\z", row.Year);
                Assert.NotEmpty(row.Method);
                Assert.NotEmpty(row.Paper);
                Assert.Contains(row.Class, row.Section == Supervised ? [""] : (string[])["生成式", "对比式"]);
                Assert.Equal(row.Domain == "Multimodal", row.Modality.Length > 0);
            });

    [Fact]
    public void MethodsAreDistinctClausesWithoutAFullStop() =>
        Assert.All(SurveyFile.Rows.GroupBy(row => row.Method), method => Assert.DoesNotContain('。', Assert.Single(method).Method));

    [Fact]
    public void MethodsThatContradictTheirClassAreKept() =>
        Assert.Equal(["BERT", "wav2vec 2.0", "CPC"], from row in SurveyFile.Rows where MethodSaysOnlyTheOtherClass(row) select row.Model);

    [Fact]
    public void MethodsThatSpeakForBothClassesAreKept() =>
        Assert.Equal(
            ["wav2vec"],
            from row in SurveyFile.Rows where Evidence.IsGenerative(row.Method) && Evidence.IsContrastive(row.Method) select row.Model);

    private static bool MethodSaysOnlyTheOtherClass(SurveyRow row) => row.Class switch
    {
        "生成式" => Evidence.IsContrastive(row.Method) && !Evidence.IsGenerative(row.Method),
        "对比式" => Evidence.IsGenerative(row.Method) && !Evidence.IsContrastive(row.Method),
        _ => false,
    };
}
