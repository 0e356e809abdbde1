using Spectre.Console;

namespace PretrainGen.Tool;

/// <summary>Shows that work goes on where it takes more than a second and somebody looks.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does work, with a sign of life on standard error if it takes long.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static async Task<T> ShowAsync<T>(string what, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var running = Task.Run(() => work(cancellation), cancellation);
        if (Console.IsErrorRedirected || await Task.WhenAny(running, Task.Delay(Patience, cancellation)).ConfigureAwait(false) == running)
            return await running.ConfigureAwait(false);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync(Markup.Escape(what), _ => running).ConfigureAwait(false);
    }
}
