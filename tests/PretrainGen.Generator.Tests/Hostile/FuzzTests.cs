using PretrainGen.Fuzz;
using PretrainGen.Fuzz.Edits;
using PretrainGen.Fuzz.Guided;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>A short run of <c>tests/PretrainGen.Fuzz</c>, always over the same inputs; the long run is <c>dotnet run -c Release --project tests/PretrainGen.Fuzz -- --seconds 3600</c>.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20_261;

    /// <summary>The kinds of input; real tables are left to the long run.</summary>
    public static TheoryData<string> Kinds => ["reader", "bytes", "pieces", "names", "planted", "guessed", "schema", "schema-reader", "inference", "templates"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_breaks(string kind)
    {
        using var said = new StringWriter();

        var report = FuzzRun.Run(new FuzzOptions(TimeSpan.Zero, Seed) { Rounds = 6, Kinds = [kind] }, said);
        output.WriteLine(said.ToString() + report);

        Assert.True(report.Breaches.Count == 0, said.ToString());
        var counts = Assert.Single(report.Counts);
        Assert.True(counts.Inputs >= 6);
        Assert.Equal(counts.Planted, counts.Found);
        Assert.Equal(kind is "planted" or "guessed", counts.Planted > 0);
    }

    [Fact]
    public void An_editing_session_ends_where_a_run_from_scratch_does()
    {
        using var said = new StringWriter();

        var breaches = EditRun.Run(edits: 80, Seed, said);
        output.WriteLine(said.ToString());

        Assert.True(breaches.Count == 0, said.ToString());
    }

    [Fact]
    public void What_a_guided_run_starts_from_breaks_nothing()
    {
        using var said = new StringWriter();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var (number, bytes) in GuidedInput.Seeds(Seed).Append([0xFF, 0x1E, 0x1E, 0x1E, 0x00]).Append([]).Index())
                File.WriteAllBytes(Path.Combine(folder.FullName, $"{number}"), bytes);

            Assert.True(GuidedRun.TryAgain(folder.FullName, said) == 0, said.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_inputs()
    {
        var options = new FuzzOptions(TimeSpan.Zero, Seed) { Rounds = 2, Kinds = ["planted"] };

        var (one, two) = (FuzzRun.Run(options, TextWriter.Null).Counts[0], FuzzRun.Run(options, TextWriter.Null).Counts[0]);

        Assert.Equal((one.Inputs, one.Planted, one.Findings, one.Sources), (two.Inputs, two.Planted, two.Findings, two.Sources));
    }

    [Fact]
    public void An_input_is_tried_again_by_its_name()
    {
        var report = FuzzRun.Run(new FuzzOptions(TimeSpan.Zero, Seed) { Case = "planted/5/3" }, TextWriter.Null);

        Assert.Equal(1, Assert.Single(report.Counts, counts => counts.Kind == "planted").Inputs);
        Assert.Equal(1, report.Counts.Sum(counts => counts.Inputs));
    }
}
