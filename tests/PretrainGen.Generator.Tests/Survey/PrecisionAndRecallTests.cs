using System.Globalization;
using static PretrainGen.Generator.Tests.Survey.KnownContradictions;

namespace PretrainGen.Generator.Tests.Survey;

/// <summary>How much of what is known to be wrong with the survey is found, and how much of what is found is wrong.</summary>
public class PrecisionAndRecallTests(ITestOutputHelper output)
{
    /// <summary>The hand-made table's rules, and by what findings ours are known.</summary>
    private static readonly (string Rules, Func<CellReport, bool> IsFoundBy)[] Rules =
    [
        ("D1 D4", report => report.Id == "PTG3001"),
        ("D2 D3", report => report.Id == "PTG3006"),
        ("L2", report => report.Id == "PTG3003"),
        ("L1", report => report.Id == "PTG3008"),
        ("G1", report => report.Id == "PTG3007"),
        ("G2", report => Says(report, "make different images alike")),
        ("T1", report => Says(report, "to need more data")),
        ("S1", report => Says(report, "is a supervised task")),
        ("Y1", report => Says(report, "is dated")),
        ("P1", report => Says(report, "the hyperlink is lost")),
        ("P2", report => Says(report, "is a title, not a link")),
        ("M1", report => Says(report, "are all visual")),
        ("M2", report => Says(report, "not a kind of data")),
        ("L3y", report => Says(report, "is named after")),
        ("N1", report => Says(report, "in other capitals")),
        ("C1", report => Says(report, "and no more")),
    ];

    private readonly IReadOnlyList<CellReport> _reports = CheckedSurvey.AsPublished.CheckEachRow();
    private readonly IReadOnlyList<Mark> _marks = KnownContradictions.Read();

    [Fact]
    public void EveryFindingIsOfAKnownRule() => Assert.All(_reports, report => Assert.Single(Rules, rule => rule.IsFoundBy(report)));

    [Fact]
    public void NoFalseAlarmIsMoreThanInformation() =>
        Assert.DoesNotContain(_reports, report => !report.IsInformation && VerdictOn(report) is null or Verdict.False);

    [Fact]
    public void WhatIsCertainIsFound()
    {
        // A group of rows is reported at one of them; which of its rows are wrong, no rule can tell.
        var missed = from mark in _marks
                     where mark.Verdict == Verdict.True && Rules.Any(rule => Covers(rule.Rules, mark.Rule))
                     where mark.Rule != "G1" && !_reports.Any(report => report.Row == mark.Model && RuleOf(report).Split(' ').Contains(mark.Rule))
                     select $"{mark.Rule} {mark.Model}";

        // What RoBERTa inherits speaks against its class; that nothing of its own speaks for it is not said once more.
        Assert.Equal(["D3 RoBERTa"], missed);
    }

    [Fact]
    public void PrecisionAndRecallArePrinted()
    {
        output.WriteLine("rule      found  true  weak  false  known  precision  recall");
        foreach (var (rules, isFoundBy) in Rules)
            Print(rules, [.. _reports.Where(isFoundBy)], [.. _marks.Where(mark => Covers(rules, mark.Rule))]);

        var (precision, recall) = Print("all", _reports, [.. _marks.Where(mark => Rules.Any(rule => Covers(rule.Rules, mark.Rule)))]);
        var (warnings, _) = Print("warnings", [.. _reports.Where(report => !report.IsInformation)], []);
        Assert.Equal(1, warnings);
        Assert.InRange(precision, 0.95, 1);
        Assert.InRange(recall, 0.9, 1);
    }

    private (double Precision, double Recall) Print(string rules, IReadOnlyCollection<CellReport> found, IReadOnlyCollection<Mark> marks)
    {
        var verdicts = found.Select(VerdictOn).ToList();
        var correct = verdicts.Count(verdict => verdict == Verdict.True);
        var known = marks.Count(mark => mark.Verdict == Verdict.True);

        // What is a matter of style or cannot be decided is neither right nor wrong.
        var judged = verdicts.Count(verdict => verdict != Verdict.Weak);
        var precision = judged == 0 ? 1 : (double)correct / judged;
        var recall = known == 0 ? 1 : (double)correct / known;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rules,-9} {found.Count,5} {correct,5} {verdicts.Count(verdict => verdict == Verdict.Weak),5} {verdicts.Count(verdict => verdict is Verdict.False or null),6} {known,6} {precision,10:P0} {recall,7:P0}"));
        return (precision, recall);
    }

    private Verdict? VerdictOn(CellReport report)
    {
        var rules = RuleOf(report);
        var verdicts = _marks.Where(mark => mark.Model == report.Row && Covers(rules, mark.Rule)).Select(mark => (Verdict?)mark.Verdict);
        return verdicts.Min();
    }

    private static string RuleOf(CellReport report) => Rules.First(rule => rule.IsFoundBy(report)).Rules;

    private static bool Covers(string rules, string rule) => rules.Split(' ').Contains(rule);

    private static bool Says(CellReport report, string words) => report.Id == "PTG3005" && report.Message.Contains(words, StringComparison.Ordinal);
}
