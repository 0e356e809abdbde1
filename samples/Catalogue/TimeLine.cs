using PretrainGen.Models;
using Spectre.Console;

namespace Catalogue;

/// <summary>The years of a domain as bars.</summary>
internal static class TimeLine
{
    public static void Write(ArchitectureDomain domain)
    {
        var chart = new BarChart().Width(80);
        var dated = ArchitectureTable.WhereDomain(domain).Where(one => one.Year is not null);
        foreach (var year in dated.GroupBy(one => one.Year).OrderBy(year => year.Key))
            chart.AddItem($"{year.Key}", year.Count(), Color.Green);
        AnsiConsole.Write(chart);
    }
}
