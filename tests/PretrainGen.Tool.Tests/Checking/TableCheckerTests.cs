using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Checking;

public sealed class TableCheckerTests : IDisposable
{
    private const string Table = """
        Model,Year
        BERT,2018
        GPT,2018,1
        CafÃ©,2021
        CLIP,2021
        DALL-E,2021
        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Findings_are_those_of_a_build_in_the_order_of_the_file()
    {
        var path = _folder.Write("models.csv", Table);

        var result = await TableChecker.CheckAsync(new TableInputs([InputFile.Table(path)]), TestContext.Current.CancellationToken);

        Assert.Equal(
            [("PTG1002", 2), ("PTG2009", 3)],
            result.Findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line)));
    }
}
