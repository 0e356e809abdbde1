using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;

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

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("表 tool ");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Findings_are_those_of_a_build_in_the_order_of_the_file()
    {
        var path = Path.Combine(_folder.FullName, "models.csv");
        await File.WriteAllTextAsync(path, Table, TestContext.Current.CancellationToken);

        var findings = await TableChecker.CheckAsync(new TableInputs([InputFile.Table(path)]), TestContext.Current.CancellationToken);

        Assert.Equal(
            [("PTG1002", 2), ("PTG2009", 3)],
            findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line)));
    }
}
