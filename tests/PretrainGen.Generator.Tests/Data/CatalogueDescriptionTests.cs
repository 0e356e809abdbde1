using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>The descriptions of <c>data/models.csv</c>: one sentence each, in the words of the row's own objective.</summary>
public class CatalogueDescriptionTests
{
    /// <summary>The words by which a description shows an objective, in both languages.</summary>
    private static readonly Dictionary<string, Regex> WordsOfObjectives = new(StringComparer.Ordinal)
    {
        ["Discriminative"] = Words("classif|分类"),
        ["Generative"] = Words("mask|autoregress|generat|reconstruct|language model|denois|autoencod|adversar|掩码|掩盖|自回归|生成|重建|语言模型|去噪|自编码|对抗"),
        ["Contrastive"] = Words("contrast|对比"),
        ["Predictive"] = Words("predict|预测"),
        ["Self-distillation"] = Words("distil|蒸馏"),
        ["Regression"] = Words("least squares|regress(?<!autoregress)|最小二乘"),
    };

    [Fact]
    public void EnglishIsOneSentence() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Matches(@"^[A-Z](?:[^.!?;]|[.](?=\d))*\.\z", row.Description));

    [Fact]
    public void ChineseIsOneSentence() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Matches(@"^[^。！？；]*\p{IsCJKUnifiedIdeographs}[^。！？；]*。\z", row.DescriptionZh));

    [Fact]
    public void EnglishIsInLatinLetters() =>
        Assert.All(CatalogueFile.Rows, row => Assert.DoesNotContain(row.Description, character => character > '\u024F'));

    [Fact]
    public void DescriptionsAreDistinct()
    {
        Assert.Distinct(from row in CatalogueFile.Rows select row.Description);
        Assert.Distinct(from row in CatalogueFile.Rows select row.DescriptionZh);
    }

    [Fact]
    public void EveryObjectiveHasItsWords() =>
        Assert.All(CatalogueFile.ConfirmedRows, row => Assert.Contains(row.Objective, WordsOfObjectives));

    [Fact]
    public void EnglishShowsTheObjectiveOfItsRowAndNoOther() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Equal(ObjectivesOf(row), ObjectivesShownBy(row.Description)));

    [Fact]
    public void ChineseShowsTheObjectiveOfItsRowAndNoOther() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Equal(ObjectivesOf(row), ObjectivesShownBy(row.DescriptionZh)));

    [Fact]
    public void UnconfirmedModelsSaySoInBothLanguages() =>
        Assert.All(
            CatalogueFile.Rows,
            row =>
            {
                Assert.Equal(!row.IsConfirmed, row.Description.Contains("could be confirmed", StringComparison.Ordinal));
                Assert.Equal(!row.IsConfirmed, row.DescriptionZh.Contains("未能确认", StringComparison.Ordinal));
            });

    private static IEnumerable<string> ObjectivesOf(CatalogueRow row) => row.IsConfirmed ? [row.Objective] : [];

    private static IEnumerable<string> ObjectivesShownBy(string description) =>
        from objective in WordsOfObjectives where objective.Value.IsMatch(description) select objective.Key;

    private static Regex Words(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
