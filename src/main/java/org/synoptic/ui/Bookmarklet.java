package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Anchor;

/// A link for the bookmarks bar. Pressed on a page, it sends that page as the person sees it to Synoptic, in a new tab.
final class Bookmarklet extends Anchor {
    static String name() {
        return phrase("bookmarklet");
    }

    /// Runs on the other page. It hides a form there, sends it, and takes it away again; where the page's own rules
    /// forbid that, it says what to do instead. `HERE` stands for Synoptic's own address, `REFUSED`
    /// for that sentence.
    private static final String SCRIPT = """
            (function () {
              var d = document, f = d.createElement('form');
              function field(name, value) {
                var t = d.createElement('textarea');
                t.name = name;
                t.value = value;
                f.appendChild(t);
              }
              f.method = 'post';
              f.action = 'HERE/take';
              f.target = '_blank';
              f.rel = 'noopener';
              f.enctype = 'text/plain';
              f.acceptCharset = 'utf-8';
              f.hidden = true;
              field('address', location.href);
              field('page', d.documentElement.outerHTML);
              d.addEventListener('securitypolicyviolation', function (e) {
                if (e.effectiveDirective === 'form-action')
                  alert('REFUSED');
              }, { once: true });
              d.documentElement.appendChild(f);
              HTMLFormElement.prototype.submit.call(f);
              f.remove();
            })()""";

    Bookmarklet() {
        setText(name());
        addClassNames("syn-button", "syn-bookmarklet");
        getElement().setAttribute("draggable", "true").setAttribute("data-bookmarklet", "");
    }

    /// Only the browser knows the address by which the person came here.
    void fill() {
        getElement().executeJs("""
                        this.setAttribute('href', 'javascript:' + encodeURIComponent($0.replace('HERE', location.origin)));
                        this.onclick = event => event.preventDefault();
                        """, SCRIPT.replace("REFUSED", phrase("bookmarklet.refused")));
    }
}
