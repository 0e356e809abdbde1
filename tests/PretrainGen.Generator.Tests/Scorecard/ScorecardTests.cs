using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PretrainGen.Generator.Tests.Scorecard;

/// <summary>
/// Runs the product over real tables that experts judged, without a schema. What comes out differently is listed in
/// <c>Scorecard.verified.txt</c>, so a change of inference shows what it does to real tables.
/// </summary>
public class ScorecardTests(ITestOutputHelper output)
{
    [Fact]
    public void Real_tables_come_out_as_accepted()
    {
        var report = Report.Of(Gold.Read());

        output.WriteLine(report.Figures);
        output.WriteLine(report.Differences);
        Assert.Equal(Accepted(report.Figures + "\n" + report.Differences), report.Figures + "\n" + report.Differences);
    }

    // With PRETRAINGEN_ACCEPT set, what came out is written down as what is right.
    private static string Accepted(string received, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, "Scorecard.verified.txt");
        if (Environment.GetEnvironmentVariable("PRETRAINGEN_ACCEPT") is not null)
            File.WriteAllText(path, received);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
