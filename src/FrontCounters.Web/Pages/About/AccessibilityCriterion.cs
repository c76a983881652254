namespace FrontCounters.Web.Pages.About;

/// <summary>A success criterion of WCAG 2.2, and how this site meets it.</summary>
/// <param name="Number">As the guidelines number it.</param>
/// <param name="Name">As the guidelines name it.</param>
/// <param name="Level">A or AA.</param>
/// <param name="How">How it is met, or why there is nothing that it applies to.</param>
/// <param name="Tests">The classes of tests that hold it; none where it was only looked at.</param>
public sealed record AccessibilityCriterion(string Number, string Name, string Level, string How, params IReadOnlyList<string> Tests)
{
    private const string NoMedia = "There is no sound, film or animation.";

    /// <summary>All 55 of level A and AA, in the guidelines' order. Source: https://www.w3.org/TR/WCAG22/</summary>
    public static IReadOnlyList<AccessibilityCriterion> All { get; } =
    [
        new("1.1.1", "Non-text Content", "A", "Each drawing has a title, a description and a list or table of the same beside it; what only decorates is hidden from screen readers.", "PageTests", "MapTests", "CountPictureTests"),
        new("1.2.1", "Audio-only and Video-only (Prerecorded)", "A", NoMedia),
        new("1.2.2", "Captions (Prerecorded)", "A", NoMedia),
        new("1.2.3", "Audio Description or Media Alternative (Prerecorded)", "A", NoMedia),
        new("1.2.4", "Captions (Live)", "AA", NoMedia),
        new("1.2.5", "Audio Description (Prerecorded)", "AA", NoMedia),
        new("1.3.1", "Info and Relationships", "A", "Headings, lists, tables with headers, fields with labels and landmarks are HTML elements, not looks.", "HtmlTests", "PageTests"),
        new("1.3.2", "Meaningful Sequence", "A", "Each page reads in the order of its source; the style sheet puts things beside each other and changes no order.", "PageTests"),
        new("1.3.3", "Sensory Characteristics", "A", "Nothing is told by its place or its look alone: a mark has a word, and a sentence names what it speaks of."),
        new("1.3.4", "Orientation", "AA", "Pages show in both; nothing asks how the screen is held.", "PageTests"),
        new("1.3.5", "Identify Input Purpose", "AA", "The one field about the reader, a place, says that it may hold a postcode.", "HtmlTests"),
        new("1.4.1", "Use of Colour", "A", "Each state of a counter has a shape and a word as well; links in text are underlined.", "MapTests"),
        new("1.4.2", "Audio Control", "A", NoMedia),
        new("1.4.3", "Contrast (Minimum)", "AA", "Measured on each kind of page, light and dark.", "PageTests", "AccessTests"),
        new("1.4.4", "Resize Text", "AA", "Sizes are relative and pages reflow, so that letters of twice the size lose nothing.", "PageTests"),
        new("1.4.5", "Images of Text", "AA", "Letters in drawings are text; no picture of letters stands on a page."),
        new("1.4.10", "Reflow", "AA", "No page scrolls sideways at 320 pixels; wide tables of numbers scroll in themselves.", "PageTests"),
        new("1.4.11", "Non-text Contrast", "AA", "Marks, lines that tell something and edges of fields have three to one against what is behind them.", "StyleTests", "ContrastTests"),
        new("1.4.12", "Text Spacing", "AA", "At 320 pixels wider spacing cuts no words of the page; in drawings, of which each has a table, a long line may then reach beyond the edge.", "PageTests"),
        new("1.4.13", "Content on Hover or Focus", "AA", "Nothing opens on hover or focus; notes and pop-ups open when they are pressed.", "PageTests", "MapTests"),
        new("2.1.1", "Keyboard", "A", "Forms, notes, maps, pop-ups and downloads are reached and used by keys.", "PageTests", "NearestJourneyTests", "MapTests"),
        new("2.1.2", "No Keyboard Trap", "A", "Tab leaves each part of a page; Escape closes what was opened and gives the focus back.", "PageTests", "MapTests"),
        new("2.1.4", "Character Key Shortcuts", "A", "No single letter, number or sign does anything outside a field."),
        new("2.2.1", "Timing Adjustable", "A", "Nothing ends while it is read. An answer about a moment says for which minute it was made."),
        new("2.2.2", "Pause, Stop, Hide", "A", "Nothing moves, blinks or changes by itself."),
        new("2.3.1", "Three Flashes or Below Threshold", "A", "Nothing flashes."),
        new("2.4.1", "Bypass Blocks", "A", "The first link of each page skips to its content.", "PageTests"),
        new("2.4.2", "Page Titled", "A", "Each page has a title of its own that says what it answers.", "LinkTests"),
        new("2.4.3", "Focus Order", "A", "Focus goes in the order of reading, and through the marks of a map in that of its list.", "MapTests"),
        new("2.4.4", "Link Purpose (In Context)", "A", "A link says where it leads, or stands in the sentence or row that does.", "PageTests"),
        new("2.4.5", "Multiple Ways", "AA", "Each page is reached from lists, by search, and from those that name it.", "LinkTests"),
        new("2.4.6", "Headings and Labels", "AA", "Headings are what the page found; labels name what goes in.", "HtmlTests"),
        new("2.4.7", "Focus Visible", "AA", "What has the focus has a line of its own colour around it."),
        new("2.4.11", "Focus Not Obscured (Minimum)", "AA", "Nothing stays in place over the page while it scrolls."),
        new("2.5.1", "Pointer Gestures", "A", "Maps have buttons for what two fingers or a path would do.", "MapTests"),
        new("2.5.2", "Pointer Cancellation", "A", "Things happen when a press ends, so that it can be taken elsewhere.", "MapTests"),
        new("2.5.3", "Label in Name", "A", "What is spoken for a button begins with what is written on it.", "PageTests"),
        new("2.5.4", "Motion Actuation", "A", "Nothing is done by moving the device."),
        new("2.5.7", "Dragging Movements", "AA", "A map is moved by buttons and keys as well.", "MapTests"),
        new("2.5.8", "Target Size (Minimum)", "AA", "Buttons, marks and note numbers are 24 pixels across, or stand in a sentence.", "PageTests", "MapTests"),
        new("3.1.1", "Language of Page", "A", "Each page says that it is in British English.", "PageTests"),
        new("3.1.2", "Language of Parts", "AA", "No part is in another language."),
        new("3.2.1", "On Focus", "A", "Nothing happens when something is only reached."),
        new("3.2.2", "On Input", "A", "Choosing or typing changes nothing until a button is pressed.", "NearestJourneyTests"),
        new("3.2.3", "Consistent Navigation", "AA", "The header and the foot are the same on each page.", "PageTests"),
        new("3.2.4", "Consistent Identification", "AA", "The same thing has the same word and mark everywhere.", "AgreementTests"),
        new("3.2.6", "Consistent Help", "A", "“Something wrong?” and who to call stand in the same places on each page.", "LinkTests"),
        new("3.3.1", "Error Identification", "A", "An entry that is not understood stays in its field, which is marked and leads to what was wrong about it.", "NearestFormTests"),
        new("3.3.2", "Labels or Instructions", "A", "Each field has a label, and a hint where what goes in is not plain.", "HtmlTests"),
        new("3.3.3", "Error Suggestion", "AA", "The nearest name, or the form that is understood, is given with a link.", "BadInputTests"),
        new("3.3.4", "Error Prevention (Legal, Financial, Data)", "AA", "Nothing is bought, signed or stored."),
        new("3.3.7", "Redundant Entry", "A", "What was asked stands in the form of the answer.", "NearestJourneyTests"),
        new("3.3.8", "Accessible Authentication (Minimum)", "AA", "Nobody signs in."),
        new("4.1.2", "Name, Role, Value", "A", "Controls are those of HTML; what script adds has a role, a name and its state.", "PageTests", "AccessTests"),
        new("4.1.3", "Status Messages", "AA", "What script reports is announced without taking the focus.", "PageTests"),
    ];
}
