using System.Diagnostics;
using PretrainGen.Fuzz.Checks;

namespace PretrainGen.Fuzz;

/// <summary>Takes out of a project what is not needed to break an invariant.</summary>
internal static class Shrinker
{
    private const int MostAttempts = 600;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    /// <summary>The breach of a smaller project.</summary>
    public static Breach Shrink(Breach breach)
    {
        var attempts = MostAttempts;
        var watch = Stopwatch.StartNew();
        var smallest = breach;
        foreach (var file in breach.Project!.Files)
            TryReplace(file, null);
        foreach (var file in smallest.Project!.Files)
            ShrinkText(file.Path);
        return smallest;

        void ShrinkText(string path)
        {
            for (var isSmaller = true; isSmaller && attempts > 0;)
            {
                isSmaller = false;
                var length = Find(path).Text.Length;
                for (var piece = Math.Max(1, length / 2); piece >= 1 && attempts > 0; piece /= 2)
                {
                    for (var at = 0; at < Find(path).Text.Length && attempts > 0;)
                    {
                        var file = Find(path);
                        if (TryReplace(file, file with { Text = file.Text.Remove(at, Math.Min(piece, file.Text.Length - at)) }))
                            isSmaller = true;
                        else
                            at += piece;
                    }
                }
            }
        }

        ProjectFile Find(string path) => smallest.Project!.Files.First(file => file.Path == path);

        bool TryReplace(ProjectFile file, ProjectFile? replacement)
        {
            attempts = watch.Elapsed > MostTime ? 0 : attempts - 1;
            var files = smallest.Project!.Files.Where(other => other.Path != file.Path || replacement is not null).Select(other => other.Path == file.Path ? replacement! : other);
            var found = PipelineCheck.Run(smallest.Project!.With(files), counts: null);
            if (found?.Invariant != breach.Invariant)
                return false;

            found.Case = breach.Case;
            smallest = found;
            return true;
        }
    }
}
