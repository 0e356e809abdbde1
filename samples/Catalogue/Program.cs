using Catalogue;
using PretrainGen.Models;
using Spectre.Console;

// Another name may follow the command: dotnet run --project samples/Catalogue -- Llama
Console.OutputEncoding = System.Text.Encoding.UTF8;
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
AnsiConsole.MarkupLine($"[bold]{ArchitectureTable.Count} model architectures[/] of {OrganizationTable.Count} organizations");

var name = args.Length > 0 ? string.Join(' ', args) : "RoBERTa";
if (!ArchitectureTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out var architecture))
{
    AnsiConsole.MarkupLineInterpolated($"[red]No architecture is called {name}.[/]");
    return 1;
}

Section($"What is known of {architecture.Name}");
Card.Write(architecture);

Section($"What {architecture.Name} is built on");
Lineage.WriteOrigins(architecture.Key);

Section($"What is built on {architecture.Name}");
Lineage.WriteVariants(architecture.Key);

Section($"How many came out each year for {architecture.Domain.ToName().ToLowerInvariant()}");
TimeLine.Write(architecture.Domain);
return 0;

static void Section(string title)
{
    AnsiConsole.WriteLine();
    AnsiConsole.MarkupLineInterpolated($"[bold blue]{title}[/]");
}
