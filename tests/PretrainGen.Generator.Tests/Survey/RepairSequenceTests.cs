namespace PretrainGen.Generator.Tests.Survey;

/// <summary>
/// Correcting one cell of the survey shows what else is wrong, and what is right now. Of rows that say the same and are classed differently, one
/// that is alone among them and contradicted by its own words is reported as that only.
/// </summary>
public class RepairSequenceTests
{
    private const string Contrastive = "| 对比式 |";
    private const string Generative = "| 生成式 |";

    private static readonly CheckedSurvey BertIsGenerative = CheckedSurvey.AsPublished.With("BERT", Contrastive, Generative);
    private static readonly CheckedSurvey RobertaToo = BertIsGenerative.With("RoBERTa", Contrastive, Generative);

    private static readonly CheckedSurvey CpcIsContrastiveAndGloveIsNeither = RobertaToo
        .With("CPC", Generative, Contrastive)
        .With("GloVe", Contrastive, "| |");

    private static readonly CheckedSurvey SpeechIsDescribedAsItIs = CpcIsContrastiveAndGloveIsNeither
        .With("wav2vec", "以自编码器加对比学习预训练", "以对比学习预训练")
        .With("wav2vec 2.0", "加入掩码卷积与无监督的掩码语言建模", "以对比学习挑选量化单元");

    [Fact]
    public void AsPublished() =>
        AssertFindings(
            CheckedSurvey.AsPublished,
            contradictions: ["BERT", "wav2vec 2.0", "CPC"],
            inherited: ["RoBERTa"],
            unlikeBase: [],
            splits: ["BERT", "wav2vec"]);

    [Fact]
    public void CorrectingBertShowsThatItsSuccessorsDiffer() =>
        AssertFindings(
            BertIsGenerative,
            contradictions: ["wav2vec 2.0", "CPC"],
            inherited: ["RoBERTa"],
            unlikeBase: ["VATEX-BERT"],
            splits: ["wav2vec"]);

    [Fact]
    public void CorrectingRobertaLeavesTheOneThatChangedItsObjective() =>
        AssertFindings(
            RobertaToo,
            contradictions: ["wav2vec 2.0", "CPC"],
            inherited: [],
            unlikeBase: ["VATEX-BERT"],
            splits: ["wav2vec"]);

    [Fact]
    public void CorrectingCpcEndsItsContradiction()
    {
        AssertFindings(
            CpcIsContrastiveAndGloveIsNeither,
            contradictions: ["wav2vec 2.0"],
            inherited: [],
            unlikeBase: ["VATEX-BERT"],
            splits: ["wav2vec"]);
        Assert.DoesNotContain(CpcIsContrastiveAndGloveIsNeither.Check(), report => report is { Row: "GloVe", Column: "类别" });
    }

    [Fact]
    public void CorrectingTheDescriptionsEndsTheRest()
    {
        AssertFindings(SpeechIsDescribedAsItIs, contradictions: [], inherited: [], unlikeBase: ["VATEX-BERT"], splits: []);
        Assert.DoesNotContain(SpeechIsDescribedAsItIs.Check(), report => report is { Row: "wav2vec", Id: "PTG3006" });
    }

    [Fact]
    public void WrongRepairIsAnsweredByWhatTheModelIsBuiltOn() =>
        AssertFindings(
            CheckedSurvey.AsPublished.With("wav2vec 2.0", Contrastive, Generative),
            contradictions: ["BERT", "CPC"],
            inherited: ["RoBERTa"],
            unlikeBase: ["wav2vec 2.0"],
            splits: ["wav2vec"]);

    [Fact]
    public void TrueTitlesSpeakForTheTrueClasses()
    {
        var repaired = SurveyFile.Rows
            .Select(row => (row.Model, row.Paper, Data.CatalogueFile.ByModel[row.Model].Title))
            .Where(row => row.Title.Length > 0)
            .Aggregate(CheckedSurvey.AsPublished, (survey, row) => survey.With(row.Model, $"| {row.Paper} |", $"| {row.Title} |"));

        AssertFindings(
            repaired,
            contradictions: ["BERT", "wav2vec 2.0", "CPC"],
            inherited: ["RoBERTa"],
            unlikeBase: [],
            splits: ["BERT", "wav2vec"]);
    }

    [Fact]
    public void TitleAloneContradictsAClass()
    {
        var reports = CheckedSurvey.AsPublished
            .With("CPC", "以对比学习预训练，任务是", "")
            .With("CPC", "| https://arxiv.org/abs/1807.03748 |", $"| {Data.CatalogueFile.ByModel["CPC"].Title} |")
            .Check();

        var cpc = Assert.Single(reports, report => report is { Row: "CPC", Id: "PTG3001" });
        Assert.Contains("论文", cpc.Message, StringComparison.Ordinal);
    }

    private static void AssertFindings(CheckedSurvey survey, string[] contradictions, string[] inherited, string[] unlikeBase, string[] splits)
    {
        var reports = survey.Check();
        Assert.Equal(contradictions, RowsOf("PTG3001"));
        Assert.Equal(inherited, RowsOf("PTG3003"));
        Assert.Equal(unlikeBase, RowsOf("PTG3008"));
        Assert.Equal(splits, RowsOf("PTG3007"));

        IEnumerable<string> RowsOf(string id) => from report in reports where report.Id == id select report.Row;
    }
}
