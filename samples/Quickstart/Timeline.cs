using Spectre.Console;

namespace Quickstart;

/// <summary>The catalogue by year, each model with the symbol of its objective.</summary>
internal static class Timeline
{
    public static void Write()
    {
        var legend = Enum.GetValues<ModelObjective>().Select(objective => $"{Sign(objective)} {objective.ToName()}");
        AnsiConsole.MarkupLine("  " + string.Join("   ", legend));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var year in ModelTable.All.Where(model => model.Year is not null).GroupBy(model => model.Year).OrderBy(year => year.Key))
        {
            var names = year.Select(model => $"{Sign(model.Objective)} {Markup.Escape(model.Name)}");
            grid.AddRow($"  [bold]{year.Key}[/]", string.Join("  ", names));
        }

        AnsiConsole.Write(grid);
        var undated = ModelTable.All.Count(model => model.Year is null);
        AnsiConsole.MarkupLine($"  [grey]{undated} more are named by the survey, but no publication of theirs could be confirmed.[/]");
    }

    private static string Sign(ModelObjective? objective) => objective switch
    {
        ModelObjective.Discriminative => "[blue]■[/]",
        ModelObjective.Contrastive => "[yellow]▲[/]",
        ModelObjective.SelfDistillation => "[aqua]◆[/]",
        ModelObjective.Generative => "[green]●[/]",
        ModelObjective.Predictive => "[fuchsia]▶[/]",
        ModelObjective.Regression => "[red]○[/]",
        _ => "[grey]?[/]",
    };
}
