using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>Every table of the comparison gives what it says.</summary>
public class ComparisonPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Document("comparison.md");

    [Fact]
    public void Every_table_of_the_comparison_works_as_it_says()
    {
        (string Table, string Csv, string Expression, string Value, string[] Findings)[] cases =
        [
            ("a comma in quotes", "Model,Method\nAlexNet,\"Deep CNN, 8 layers\"\n", "ModelTable.Get(Model.AlexNet).Method", "Deep CNN, 8 layers", []),
            ("a quote in a text", "Model,Method\nAlexNet,\"Deep \"\"CNN\"\"\"\n", "ModelTable.Get(Model.AlexNet).Method", "Deep \"CNN\"", []),
            ("a name such as wav2vec 2.0", "Model\nwav2vec 2.0\n", "Model.Wav2vec2_0.ToName()", "wav2vec 2.0", []),
            ("a missing number", "Model,Year\nBERT,2018\nGPT,\n", "Model.GPT.Year is null", "True", []),
            ("a text cell that looks like a number", "Model,Method\nBERT,masks\nGPT,1001\n", "Model.GPT.Method.Length", "4", []),
            ("a duplicate name", "Model,Year\n" + string.Concat(Enumerable.Range(1, 10).Select(row => $"M{row},{row}\n")) + "M1,11\n", "ModelTable.Count + \" \" + Model.M1.Year", "11 1", ["PTG2005"]),
            ("a row too short", "Model,Year,Method\nBERT,2018,masks\nGPT,2018\n", "Model.GPT.Method is null", "True", ["PTG1002"]),
            ("a newline at the end", "Model,Year\nBERT,2018\n", "ModelTable.Count", "1", []),
        ];

        Assert.Equal(cases.Select(example => example.Table), Page.TableStartingWith("a comma").Select(row => row[0].Text));
        Assert.All(cases, example => Assert.Equal(example.Value, new TestProject(ProjectFile.Of("models.csv", example.Csv)).Run().AssertCompiles()
            .RunSnippet($"public static string Run() => ({example.Expression}).ToString()!;")));
        Assert.All(cases, example => Assert.Equal(example.Findings, RuleTest.Csv(example.Csv).Run().Select(finding => finding.Id)));
    }
}
