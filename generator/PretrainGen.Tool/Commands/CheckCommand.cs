using System.CommandLine;
using Microsoft.CodeAnalysis;
using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary><c>pretraingen check</c>: the findings of a build, without one.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly Dictionary<string, DiagnosticSeverity> Severities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = DiagnosticSeverity.Error,
        ["warning"] = DiagnosticSeverity.Warning,
        ["info"] = DiagnosticSeverity.Info,
    };

    private readonly InputSymbols _inputs;

    private readonly Option<string> _format = new("--format")
    {
        Description = ToolText.Of("FormatDescription"),
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> _severity = new("--severity")
    {
        Description = ToolText.Of("SeverityDescription"),
        DefaultValueFactory = _ => "warning",
    };

    private readonly Option<bool> _warnAsError = new("--warn-as-error") { Description = ToolText.Of("WarnAsErrorDescription") };
    private readonly Option<bool> _watch = new("--watch") { Description = ToolText.Of("WatchDescription") };

    /// <summary>The verb, with its options.</summary>
    public CheckCommand()
        : base("check", ToolText.Of("CheckDescription"))
    {
        _inputs = new InputSymbols(this);
        _format.AcceptOnlyFromAmong([.. Reports.Formats]);
        _severity.AcceptOnlyFromAmong([.. Severities.Keys]);
        foreach (var option in new Option[] { _format, _severity, _warnAsError, _watch })
            Add(option);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) => parsed.GetValue(_watch)
        ? FileWatch.RunAsync(token => _inputs.FindAsync(parsed, token), (inputs, token) => CheckAsync(parsed, inputs, token), cancellation)
        : CheckAsync(parsed, inputs: null, cancellation);

    private async Task<int> CheckAsync(ParseResult parsed, TableInputs? inputs, CancellationToken cancellation)
    {
        var report = Reports.Create(parsed.GetValue(_format)!);
        var result = await Progress.ShowAsync(
            ToolText.Of("Checking", _inputs.NamesOf(parsed)),
            async token =>
            {
                var tables = inputs ?? await _inputs.FindAsync(parsed, token).ConfigureAwait(false);
                return await TableChecker.CheckAsync(tables, token).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
        report.Write(result with { Least = Severities[parsed.GetValue(_severity)!] });
        var failsAt = parsed.GetValue(_warnAsError) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return result.Findings.Any(finding => finding.Severity >= failsAt) ? ExitCode.Findings : ExitCode.Success;
    }
}
